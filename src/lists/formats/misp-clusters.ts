/**
 * The clusters of actors and tools that the MISP galaxy publishes, as of August 2026, and ETDA's of tools, by their UUIDs.
 * Whoever runs MISP can make clusters of their own in the same form, which nobody else can read.
 */
export const PUBLISHED_CLUSTERS: ReadonlySet<string> = new Set([
  // 360net-threat-actor
  '20de4abf-f000-48ec-a929-3cdc5c2f3c23',
  // android
  '84310ba3-fa6a-44aa-b378-b9e3271c58fa',
  // backdoor
  '75436e27-cb57-4f32-bf1d-9636dd78a2bf',
  // banker
  '59f20cce-5420-4084-afd5-0884c0a83832',
  // botnet
  'a91732f4-164a-11e8-924a-ffd4097eb03f',
  // disease
  'c03eba6e-a08a-11ec-b909-0242ac120002',
  // entity
  'cd80fe0d-b905-449c-89f5-9a6b0ea09fc3',
  // exercise-world
  '7d6d7f2f-b3d4-4bc5-9f27-43e12f7f4658',
  // exploit-kit
  '454f4e78-bd7c-11e6-a4a6-cec0c932ce01',
  // malpedia
  '1d1c9af9-37fa-4deb-a928-f9b0abc7354a',
  // microsoft-activity-group
  '28b5e55d-acba-4748-a79d-0afa3512689a',
  // mitre-enterprise-attack-intrusion-set
  '01f18402-1708-11e8-ac1c-1ffb3c4a7775',
  // mitre-enterprise-attack-malware
  'fbd79f02-1707-11e8-b1c7-87406102276a',
  // mitre-enterprise-attack-tool
  'fc1ea6e0-1707-11e8-ac05-2b70d00c354e',
  // mitre-ics-groups
  '8fb1c036-8904-4d4b-82d5-0286da77eb7e',
  // mitre-ics-software
  '7d259f36-6e80-472e-9a42-9d4a83519825',
  // mitre-intrusion-set
  '10df003c-7831-11e7-bdb9-971cdd1218df',
  // mitre-malware
  'd752161c-78f6-11e7-a0ea-bfa79b407ce4',
  // mitre-mobile-attack-intrusion-set
  '02ab4018-1708-11e8-8f9d-e735aabdfa53',
  // mitre-mobile-attack-malware
  '04a165aa-1708-11e8-b2da-c7d7625f4a4f',
  // mitre-mobile-attack-tool
  '02cee87e-1708-11e8-8f15-8b33e4d6194b',
  // mitre-pre-attack-intrusion-set
  '1fdc8fa2-1708-11e8-99a3-67b4efc13c4f',
  // mitre-tool
  'd700dc5c-78f6-11e7-a476-5f748c8e4fe0',
  // nato
  '1d86faf8-b39e-4e2f-9ebb-924d254faaaf',
  // online-service
  'c0a960b6-bba4-4914-8d54-87011aaf447e',
  // producer
  'faab7b69-c850-491a-b36c-ba48c1c03279',
  // ransomware
  '10cf658b-5d32-4c4b-bb32-61760a640372',
  // rat
  '312f8714-45cb-11e7-b898-135207cdceb9',
  // rmm-tool
  '17a5e0b1-93f6-5642-ba80-cf5b851e738b',
  // software-vendor
  '0a2825ac-2a59-481e-8d1f-83856a3b45e1',
  // sparta-mitigations
  'f3161022-13f7-5eb3-ab81-9c66c36cba30',
  // sparta-tactics
  'a60fa448-8928-56bc-b676-2c33b664a8fb',
  // sparta-techniques
  '580fe203-3fa8-5d25-9816-f6a74cc3950f',
  // stalkerware
  '09171996-0b57-4e61-b5b0-88cd9be0155e',
  // stealer
  'f2ef4033-9001-4427-a418-df8c48e6d054',
  // surveillance-vendor
  'c3631f86-14f1-11ea-88b0-d37ade2e3f89',
  // tds
  'ab5fffaa-c5f6-11e6-9d9d-cec0c932ce01',
  // threat-actor
  '7cdff317-a673-4474-84ec-4f1754947823',
  // tool
  '0d821b68-9d82-4c6d-86a6-1071a9e0f79f',
  // wiper
  'ebedfe07-627a-494e-830f-9e1de179861d',
  // tgc-tools, ETDA
  '797fafb7-945a-4349-a829-3e8e27184843',
]);
