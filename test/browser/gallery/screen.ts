import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { SIZE } from '../launch.ts';
import { until } from '../until.ts';

/** A screen that nobody looks at, with a pointer and a keyboard: menus belong to the system, and no page has a picture of them. */
export interface Screen {
  /** Gives the one window all of the screen, and the keys. */
  fill(): void;
  moveTo(x: number, y: number): void;
  rightClick(): void;
  /** Keys by their names in X: `ctrl+l`, `Escape`. */
  press(...keys: string[]): void;
  type(text: string): void;
  /** Takes a picture once the screen has become another than that of the picture before, and nothing moves any more. */
  shoot(file: string): Promise<void>;
  close(): void;
}

/** So many pictures in a row that are alike tell that nothing moves: longer than a menu waits to open. */
const STILL = 3;

const NEEDED = ['Xvfb', 'xdotool', 'import'];

/** What is missing on this machine to have one: `Xvfb`, `xdotool`, and `import` of ImageMagick. */
export function missing(): string[] {
  return NEEDED.filter((program) => spawnSync(program, ['-version']).error);
}

export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${SIZE.width}x${SIZE.height}x24`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.once('error', reject).once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    server.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  // Of the programs below, and of the browsers that are opened from now on.
  process.env.DISPLAY = display;
  const act = (...command: string[]): string => execFileSync('xdotool', command, { encoding: 'utf8' });
  const picture = (form: 'png' | 'rgb'): Buffer =>
    execFileSync('import', ['-window', 'root', '-depth', '8', `${form}:-`], { maxBuffer: 1 << 26 });

  /** As the screen was when its last picture was taken. */
  let shot = picture('rgb');

  return {
    fill() {
      const [window] = act('search', '--onlyvisible', '--name', '.').trim().split('\n');
      if (!window) throw new Error('There is no window on the screen.');
      act('windowmove', window, '0', '0');
      act('windowsize', window, String(SIZE.width), String(SIZE.height));
      act('windowfocus', window);
    },
    moveTo: (x, y) => void act('mousemove', String(Math.round(x)), String(Math.round(y))),
    rightClick: () => void act('click', '3'),
    press: (...keys) => void act('key', ...keys),
    // Slow enough for each letter to be seen as typed.
    type: (text) => void act('type', '--delay', '60', text),
    async shoot(file) {
      let seen = shot;
      let alike = 0;
      await until('the screen shows what was done, and is still', () => {
        const now = picture('rgb');
        alike = isAlike(now, seen) ? alike + 1 : 0;
        seen = now;
        return alike >= STILL && !isAlike(now, shot);
      });
      shot = seen;
      writeFileSync(file, picture('png'));
    },
    close: () => void server.kill(),
  };
}

/** More bytes than a caret that blinks has, and far fewer than a line of a menu. */
const CARET = 600;

function isAlike(a: Buffer, b: Buffer): boolean {
  let different = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) different += 1;
  return different < CARET;
}
