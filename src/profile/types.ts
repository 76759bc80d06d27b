import type { z } from 'zod';
import type * as schema from './schema.ts';

export type Source = z.infer<typeof schema.sourceSchema>;
export type SourceKind = z.infer<typeof schema.sourceKindSchema>;
export type Checked = z.infer<typeof schema.checkedSchema>;
export type Kind = z.infer<typeof schema.kindSchema>;
export type NameClass = z.infer<typeof schema.nameClassSchema>;
export type EvidenceRule = z.infer<typeof schema.evidenceRuleSchema>;
export type Name = z.infer<typeof schema.nameSchema>;
export type Topic = z.infer<typeof schema.topicSchema>;
export type Statement = z.infer<typeof schema.statementSchema>;
export type Designation = z.infer<typeof schema.designationSchema>;
export type Charge = z.infer<typeof schema.chargeSchema>;
export type Event = z.infer<typeof schema.eventSchema>;
export type RelationType = z.infer<typeof schema.relationTypeSchema>;
export type Relation = z.infer<typeof schema.relationSchema>;
export type KnowledgeBaseLink = z.infer<typeof schema.knowledgeBaseLinkSchema>;

/** A profile as a curator wrote it. */
export type Profile = z.infer<typeof schema.profileSchema>;
