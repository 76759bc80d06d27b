import type { Naming } from '../../export/brief.ts';
import { legalActs, needsChargeNote } from '../../words/legal.ts';
import { say } from '../../words/say.ts';
import { FoldedStamps } from '../FoldedStamps.tsx';
import { Section } from '../Section.tsx';
import { JumpName } from './JumpName.tsx';

interface Props {
  /** Those of whom there are listings or charges. */
  concerned: readonly Naming[];
  onJump(id: string): void;
}

/** The sanctions listings of those who are named, and the charges against them. */
export function LegalHere({ concerned, onJump }: Props) {
  const profiles = concerned.flatMap((naming) =>
    naming.entry.tier === 'curated' ? [{ naming, profile: naming.entry }] : [],
  );
  if (profiles.length === 0) return null;
  return (
    <Section title={say('legal_heading')}>
      <ul class="brief-list">
        {profiles.map(({ naming, profile }) => (
          <li key={profile.id}>
            <h3 class="brief-name">
              <JumpName naming={naming} onJump={onJump} />
            </h3>
            <FoldedStamps acts={legalActs(profile)} />
          </li>
        ))}
      </ul>
      {profiles.some(({ profile }) => needsChargeNote(profile)) && (
        <p class="brief-note fine">{say('legal_charge_note')}</p>
      )}
    </Section>
  );
}
