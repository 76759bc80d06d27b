import type { Naming, TieAmong } from '../../export/brief.ts';
import type { ReaderRelation } from '../../profile/reader-profile.ts';
import { say, sayAround } from '../../words/say.ts';
import { isAlleged, tiesOf } from '../../words/ties.ts';
import { Cite } from '../citations.tsx';
import { InEnglish } from '../InEnglish.tsx';
import { Section } from '../Section.tsx';
import { JumpName } from './JumpName.tsx';

interface Props {
  ties: readonly TieAmong[];
  onJump(id: string): void;
}

/** How those who are named are tied to each other: under each the ties that its profile states, on whose word. */
export function TiesHere({ ties, onJump }: Props) {
  if (ties.length === 0) return null;
  const objects = new Map(ties.map(({ object }) => [object.entry.id, object]));
  return (
    <Section title={say('panel_ties')}>
      <ul class="brief-list">
        {[...Map.groupBy(ties, ({ subject }) => subject)].map(([subject, own]) => (
          <li key={subject.entry.id}>
            <h3 class="brief-name">
              <JumpName naming={subject} onJump={onJump} />
            </h3>
            <ul class="brief-ties">
              {tiesOf(own.map(({ relation }) => relation)).map(({ label, relations }) => (
                <li key={label}>
                  <p class="brief-tie">{label}</p>
                  <ul class="brief-others">
                    {relations.map((relation) => (
                      <Other
                        key={`${relation.other.id} ${relation.by}`}
                        relation={relation}
                        naming={objects.get(relation.other.id)}
                        onJump={onJump}
                      />
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface OtherProps {
  relation: ReaderRelation;
  naming: Naming | undefined;
  onJump(id: string): void;
}

/** The other end of a tie, and on whose word it is told; a dashed line beside an accusation. */
function Other({ relation, naming, onJump }: OtherProps) {
  const { by, text, sources } = relation;
  if (!naming) return null;
  return (
    <li class={isAlleged(relation) ? 'brief-other alleged' : 'brief-other'}>
      <p>
        <JumpName naming={naming} onJump={onJump} />
      </p>
      <p class="fine">
        {sayAround('profile_according_to', { by: <InEnglish>{by}</InEnglish> })}
        <Cite sources={sources} />
      </p>
      {text && (
        <p class="brief-text" dir="ltr">
          <InEnglish>{text}</InEnglish>
        </p>
      )}
    </li>
  );
}
