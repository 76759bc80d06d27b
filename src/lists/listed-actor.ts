import type { BaseId } from '../profile/reference.ts';

/** An actor as one knowledge base lists it: names and where to read on, nothing that the base says of it. */
export interface ListedActor {
  /** The base's own id, such as `G0007` or a UUID; its leading name where the base gives no ids. */
  id: string;
  /** The name the base leads with. */
  name: string;
  /** Every name, the leading one first, each once whatever its case. */
  names: string[];
  /** ISO 3166 code of the country that the base attributes it to. */
  country?: string;
  /** Where the base shows it. */
  url: string;
  /** Ids of the ATT&CK groups that the base says it is. */
  attackIds: string[];
}

/** What one file holds. */
export interface ActorList {
  base: BaseId;
  /** Which release of the base it is, where the file says so. */
  release?: string;
  actors: ListedActor[];
}
