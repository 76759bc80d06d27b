/** Lists in the forms that come as tables. Nobody in them exists. */

export const SDN_CSV = [
  `90001,"MARSH, Ulla","individual","FEN] [REED2","Deputy Minister of Fens",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Jan 1970; a.k.a. 'REED'; f.k.a. ''FENNY''; Linked To: FEN TRADING; a.k.a. 'long`,
  '90002,"FEN TRADING & SONS, S.A.",-0- ,"FEN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
  '90003,"DUNE","vessel","FEN",-0- ,"9HAA1","Crude Oil Tanker",-0- ,-0- ,"Nowhere",-0- ,-0- ',
  '90004,"ABU REED","individual","FEN",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
]
  .map((line, at) => (at === 0 ? `${line}"\r\n` : `${line}\r\n`))
  .join('')
  .concat('\x1a');

export const ALT_CSV = [
  '90001,1,"aka","FEN, Ulla",-0- ',
  '90001,2,"fka","MARSCH, Ulla, Jr.",-0- ',
  '90001,4,"aka","reed12345",-0- ',
  '90001,5,"aka","FEN, Ulla 6910275",-0- ',
  '99999,3,"aka","NOBODY",-0- ',
]
  .map((line) => `${line}\r\n`)
  .join('');

// Fewer commas than semicolons, but for those in quotation marks.
export const COMMENTS_CSV = `90001,"est'; Passport A1234567 (Nowhere); Tax ID 1; Gender Female."\r\n`;

export const ADD_CSV = '90001,1,"1 Fen Street","Fenton","Nowhere",-0- \r\n';

export const CSL_CSV = `_id,source,entity_number,type,programs,name,title,addresses,start_date,end_date,alt_names,source_list_url,source_information_url
90001,Specially Designated Nationals (SDN) - Treasury Department,90001,Individual,FEN; REED2,"MARSH, Ulla",Deputy Minister of Fens,1 Fen Street,2020-01-02,,"FEN, Ulla; REED",http://list.example/,http://info.example/
90001,Sectoral Sanctions Identifications List (SSI) - Treasury Department,90001,Individual,SECTOR,"MARSH, Ulla",,,,,,http://list.example/,
0a1b2c,Denied Persons List (DPL) - Bureau of Industry and Security,,,, I. FEN (a.k.a. Fen Irrigation; Fen & Sons),,,2003-06-19,9999-12-31,Fen Works; and Fen Wells,http://dpl.example/,
0a1b2e,Denied Persons List (DPL) - Bureau of Industry and Security,,,,PAST TRADING,,,2003-06-19,2013-06-19,,http://dpl.example/,
0a1b2d,Specially Designated Nationals (SDN) - Treasury Department,90003,Vessel,FEN,DUNE,,,,,,http://list.example/,
_id,source,entity_number,type,programs,name,title,addresses,start_date,end_date,alt_names,source_list_url,source_information_url
90005,Specially Designated Nationals (SDN) - Treasury Department,90005,Entity,FEN,CUT O
`;

export const OFSI_CSV = `Last Updated,13/04/2018,,,,,,,,,,,,
Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,DOB,Position,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
 FEN,Ulla,,,,,00/00/1980,,Individual,AKA,Fens,01/02/2010,03/04/2015,7001
FEN TRADING,,,,,,,,Entity,Prime Alias,Fens,01/02/2010,03/04/2015,7002
MARSH,Ulla,Ann,,,,01/01/1970,Deputy Minister of Fens,Individual,Prime Alias,Fens,01/02/2010,03/04/2015,7001
MARSH,Ulla,Ann,,,,02/01/1970,Deputy Minister of Fens,Individual,Prime Alias,Fens,01/02/2010,03/04/2015,7001
`;

export const OFSI_36_CSV = `Last Updated,07/01/2026
Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID
MARSH,Ulla,,,,,,Улла Марш,Cyrillic,Russian,Individual,Primary name,,Fens,01/02/2010,31/01/2010,03/04/2015,7001
REED,,,,,,,,,,Individual,AKA,Low,Fens,01/02/2010,31/01/2010,03/04/2015,7001
DUNE,,,,,,,,,,Ship,Primary name,,Fens,01/02/2010,31/01/2010,03/04/2015,7003
`;

export const UK_CSV = `Report Date: 13-Feb-2026
Last Updated,Unique ID,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Date Designated,Position
12/01/2022,FEN0001,MARSH,Ulla,,,,,Primary Name,,Улла Марш,The Fens Regulations 2020,Individual,29/06/2012,Deputy Minister of Fens
12/01/2022,FEN0001,REED,,,,,,Alias,Low quality a.k.a,,The Fens Regulations 2020,Individual,29/06/2012,
12/01/2022,FEN0002,DUNE,,,,,,Primary Name,,,The Fens Regulations 2020,Ship,29/06/2012,
`;

export const EU_CSV = `fileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_DesignationDate;Entity_SubjectType;Entity_Regulation_Programme;Entity_Regulation_PublicationUrl;NameAlias_LastName;NameAlias_FirstName;NameAlias_MiddleName;NameAlias_WholeName;NameAlias_NameLanguage;NameAlias_Strong;NameAlias_Function;NameAlias_Remark;Address_City
05/08/2026;13;EU.9.01;2001-10-17;P;FEN;https://eur-lex.example/a;;;;أولا مارش;AR;true;;;
05/08/2026;13;EU.9.01;2001-10-17;P;FEN;https://eur-lex.example/a;Marsh;Ulla;Ann;Ulla Ann Marsh;;true;Deputy Minister of Fens;;
05/08/2026;13;EU.9.01;2001-10-17;P;FEN;https://eur-lex.example/a;;;;;;;;;Fenton
05/08/2026;13;EU.9.01;2001-10-17;P;FEN;https://eur-lex.example/a;;;;Reed;;true;;"low quality aliias;
second line";
`;

export const EU_OLD_CSV = `Date_file;Entity_logical_id;Subject_type;Leba_numtitle;Leba_url;Programme;Naal_logical_id;Entity_logical_id;Naal_lastname;Naal_firstname;Naal_middlename;Naal_wholename;Naal_function;Naal_language;EU_ref_num
04/07/2018;1;E;2018/1;https://eur-lex.example/b;FEN;9;1;;;;Fen Trading;;;EU.9.02
04/07/2018;1;E;2018/1;https://eur-lex.example/b;FEN;10;1;;;;Commerce des Fens;;FR;EU.9.02
`;

export const OPENSANCTIONS_CSV = `"id","schema","name","aliases","birth_date","countries","sanctions","program_ids","dataset","first_seen","last_seen","last_change"
"NK-heron","Person","Ulla Marsh","Ulla Fen;""Reed; the elder""","1970-01-01","nz","Fens - spied - Active - 2020-01-01;Reeds - expired - 2011-01-01","FEN-1","Fen Sanctions","2020-01-01","2026-01-01","2026-01-02T03:04:05"
"NK-fen","Company","Fen Trading","","","nz","","","Fen Sanctions","2020-01-01","2026-01-01","2026-01-02T03:04:05"
"NK-ship","Vessel","DUNE","","","","","","Fen Sanctions","2020-01-01","2026-01-01","2026-01-02T03:04:05"
"NK-past","Company","Past & Sons","","","","Fens - Inactive - 2010-01-01 - 2011-01-01","","Fen Sanctions","2020-01-01","2026-01-01","2026-01-02T03:04:05"
`;

export const OWN_CSV = `name,aliases,kind,id,url,note
Grey Heron,Sea Hare;TAG-901,group,h1,https://marsh.example/h1,seen in May
"=HYPERLINK(""https://marsh.example"",""x"")",,tool
,nobody,,,
Ulla Marsh,,person,h3,javascript:alert(1),
`;
