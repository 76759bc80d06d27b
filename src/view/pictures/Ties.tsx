import { useMemo, useState } from 'preact/hooks';
import type { ReaderProfile } from '../../profile/reader-profile.ts';
import { say } from '../../words/say.ts';
import { InEnglish } from '../InEnglish.tsx';
import { Section } from '../Section.tsx';
import { BundleRows } from './BundleRows.tsx';
import { KindMark } from './KindMark.tsx';
import { type Bundle, neighbourhoodOf, rowsOf } from './neighbourhood.ts';
import { RailCell } from './RailCell.tsx';
import { layRails, piecesAt } from './rails.ts';
import { joinOf } from './side-words.ts';
import { TieKey } from './TieKey.tsx';

/**
 * Whom a profile is tied to, how, and on whose word: a list along a trunk, on which the profile itself has its place
 * below what it belongs to and above what belongs to it. Ties among these run as rails along the other side.
 */
export function Ties({ profile }: { profile: ReaderProfile }) {
  const { bundles, rows, rails } = useMemo(() => layOut(profile), [profile]);
  const [lit, setLit] = useState<number>();
  if (bundles.length === 0) return null;
  const self = rows.indexOf(profile.id);
  const picture = { self: profile.id, rows, rails, lit, onLight: setLit, nameOf: namesIn(profile) };
  const on = (side: Bundle['side']) =>
    bundles
      .filter((bundle) => bundle.side === side)
      .map((bundle) => <BundleRows key={bundle.neighbours[0]?.other.id} bundle={bundle} picture={picture} />);
  return (
    <Section title={say('profile_ties')} wide>
      <div class="ties" style={{ '--lanes': Math.max(0, ...rails.map(({ lane }) => lane + 1)) }}>
        {on('above')}
        <p class={`ego${self > 0 ? ' trunk-up' : ''}${self < rows.length - 1 ? ' trunk-down' : ''}`}>
          <KindMark kind={profile.kind} solid />
          <b class="ego-name">
            <InEnglish>{profile.name}</InEnglish>
          </b>
          <RailCell pieces={piecesAt(rails, self)} lit={lit} />
        </p>
        {on('below')}
      </div>
      <TieKey kind={profile.kind} bundles={bundles} rails={rails} />
    </Section>
  );
}

function layOut(profile: ReaderProfile) {
  const { bundles, sideTies } = neighbourhoodOf(profile);
  const rows = rowsOf(profile.id, bundles);
  return { bundles, rows, rails: layRails(rows, sideTies.map(joinOf)) };
}

function namesIn({ id, name, relations }: ReaderProfile): (id: string) => string {
  const names = new Map([[id, name], ...relations.map(({ other }) => [other.id, other.name] as const)]);
  return (wanted) => names.get(wanted) ?? wanted;
}
