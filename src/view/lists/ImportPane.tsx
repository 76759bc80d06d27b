import { useEffect, useRef, useState } from 'preact/hooks';
import { arePartsOfOne } from '../../lists/import/parts-of-one.ts';
import type { KeptList } from '../../lists/kept/kept-list.ts';
import { sayBytes } from '../../words/amounts.ts';
import { quoted } from '../../words/punctuation.ts';
import { say, sayList } from '../../words/say.ts';
import { PreviewPane } from './PreviewPane.tsx';
import { Reading } from './Reading.tsx';
import { sayFailure } from './say-list.ts';
import type { Stage, useImports } from './use-imports.ts';

type Props = Pick<ReturnType<typeof useImports>, 'split' | 'tryAnyway' | 'keep' | 'leave'> & {
  stage: Exclude<Stage, { at: 'idle' }>;
  /** As they are now. */
  lists: readonly KeptList[] | undefined;
};

/** The import that goes on, and what has to be said to it. */
export function ImportPane({ stage, lists, split, tryAnyway, keep, leave }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { at } = stage;
  // What was pressed before is gone; the reader goes on where it goes on.
  useEffect(() => heading.current?.focus(), [at]);
  return (
    <div class="import">
      <h3 class="import-title" ref={heading} tabIndex={-1}>
        {titleOf(stage)}
      </h3>
      {at === 'several' && <Several files={stage.files} split={split} leave={leave} />}
      {at === 'tight' && (
        <>
          <p>{say('lists_tight', { needed: sayBytes(stage.needed), free: sayBytes(stage.free) })}</p>
          <p class="lists-buttons">
            <button type="button" class="button" onClick={tryAnyway}>
              {say('lists_tight_anyway')}
            </button>
            <button type="button" class="button" onClick={leave}>
              {say('lists_cancel')}
            </button>
          </p>
        </>
      )}
      {at === 'reading' && <Reading began={stage.began} progress={stage.progress} cancel={leave} />}
      {at === 'preview' && (
        <PreviewPane
          preview={stage.preview}
          instead={lists?.find(({ id }) => id === stage.job.instead?.id) ?? stage.job.instead}
          keeping={stage.keeping}
          keep={keep}
          discard={leave}
        />
      )}
      {at === 'failed' && (
        <>
          <p class="lists-wrong" role="alert">
            {sayFailure(stage.failure)}
          </p>
          <p>
            <button type="button" class="button" onClick={leave}>
              {say('card_close')}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function titleOf(stage: Props['stage']): string {
  const files = sayList(
    (stage.at === 'several' ? stage.files : stage.job.files).slice(0, 3).map(({ name }) => name),
  );
  switch (stage.at) {
    case 'several':
      return say('lists_several');
    case 'tight':
      return files;
    case 'reading':
      return say('lists_reading', { files });
    case 'preview':
      return stage.job.instead
        ? say('lists_preview_update', { list: quoted(stage.job.instead.name) })
        : say('lists_preview');
    case 'failed':
      return say('lists_import_failed', { files });
  }
}

interface SeveralProps extends Pick<Props, 'split' | 'leave'> {
  files: readonly File[];
}

/** Whether several files are one list: nothing in a file tells, at most their names. */
function Several({ files, split, leave }: SeveralProps) {
  const [each, setEach] = useState(!arePartsOfOne(files));
  return (
    <>
      <fieldset class="lists-choice">
        <legend class="hidden">{say('lists_several')}</legend>
        <label>
          <input type="radio" name="several" checked={!each} onChange={() => setEach(false)} />
          <span>
            {say('lists_several_one')}
            <span class="lists-note">{say('lists_several_one_note')}</span>
          </span>
        </label>
        <label>
          <input type="radio" name="several" checked={each} onChange={() => setEach(true)} />
          <span>{say('lists_several_each')}</span>
        </label>
      </fieldset>
      <p class="lists-buttons">
        <button type="button" class="button" onClick={() => split(each)}>
          {say('lists_go_on')}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say('lists_cancel')}
        </button>
      </p>
    </>
  );
}
