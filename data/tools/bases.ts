import type { Base, BaseId } from '../../src/profile/reference.ts';

/** What is known of each base besides its release. */
export const BASES: Record<BaseId, Omit<Base, 'release'>> = {
  attack: {
    id: 'attack',
    name: 'MITRE ATT&CK',
    publisher: 'The MITRE Corporation',
    title: 'ATT&CK groups',
    url: 'https://attack.mitre.org/groups/',
    licence: {
      // Which asks to be reproduced itself.
      notice:
        '© The MITRE Corporation. This work is reproduced and distributed with the permission of The MITRE Corporation. Its licence: “The MITRE Corporation (MITRE) hereby grants you a non-exclusive, royalty-free license to use ATT&CK® for research, development, and commercial purposes. Any copy you make for such purposes is authorized provided that you reproduce MITRE’s copyright designation and this license in any such copy.”',
      url: 'https://attack.mitre.org/resources/legal-and-branding/terms-of-use/',
    },
  },
  misp: {
    id: 'misp',
    name: 'MISP',
    publisher: 'MISP Project',
    title: 'MISP galaxy, threat-actor cluster',
    url: 'https://www.misp-galaxy.org/threat-actor/',
    licence: {
      notice: 'MISP galaxy, dedicated to the public domain under CC0 1.0.',
      url: 'https://github.com/MISP/misp-galaxy/blob/main/LICENSE.md',
    },
  },
  microsoft: {
    id: 'microsoft',
    name: 'Microsoft',
    publisher: 'Microsoft',
    title: 'Threat actor naming: mapping of names',
    url: 'https://github.com/microsoft/mstic/blob/master/PublicFeeds/ThreatActorNaming/MicrosoftMapping.json',
    licence: {
      notice: 'Mapping of names by Microsoft, under CC BY 4.0; put together with those of the other bases.',
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  },
};
