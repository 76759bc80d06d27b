/** Lists in the forms that come as XML. Nobody in them exists. */

const HEAD = '<?xml version="1.0" encoding="utf-8"?>';

export const OFAC_XML = `${HEAD}
<sdnList xmlns="http://tempuri.org/sdnList.xsd">
  <publshInformation><Publish_Date>05/06/2024</Publish_Date><Record_Count>3</Record_Count></publshInformation>
  <sdnEntry>
    <uid>90001</uid><firstName>Ulla</firstName><lastName>MARSH</lastName><title>Deputy Minister of Fens</title>
    <sdnType>Individual</sdnType>
    <remarks>Nothing of this is read.</remarks>
    <programList><program>FEN</program><program>REED2</program></programList>
    <akaList>
      <aka><uid>1</uid><type>a.k.a.</type><category>strong</category><lastName>FEN</lastName><firstName>Ulla</firstName></aka>
      <aka><uid>2</uid><type>f.k.a.</type><category>weak</category><lastName>REED</lastName></aka>
    </akaList>
    <dateOfBirthList><dateOfBirthItem><dateOfBirth>01 Jan 1970</dateOfBirth></dateOfBirthItem></dateOfBirthList>
  </sdnEntry>
  <sdnEntry><uid>90002</uid><lastName>FEN TRADING &amp; SONS, S.A.</lastName><sdnType>Entity</sdnType></sdnEntry>
  <sdnEntry><uid>90003</uid><lastName>DUNE</lastName><sdnType>Vessel</sdnType></sdnEntry>
</sdnList>
`;

export const OFAC_ADVANCED_XML = `${HEAD}
<Sanctions xmlns="http://www.un.org/sanctions/1.0">
  <DateOfIssue><Year>2024</Year><Month>5</Month><Day>6</Day></DateOfIssue>
  <ReferenceValueSets>
    <AliasTypeValues><AliasType ID="1">A.K.A.</AliasType><AliasType ID="2">F.K.A.</AliasType><AliasType ID="3">Name</AliasType></AliasTypeValues>
    <NamePartTypeValues><NamePartType ID="20">Last Name</NamePartType><NamePartType ID="21">First Name</NamePartType><NamePartType ID="25">Entity Name</NamePartType></NamePartTypeValues>
    <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
    <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType><PartyType ID="4">Transport</PartyType></PartyTypeValues>
  </ReferenceValueSets>
  <DistinctParties>
    <DistinctParty FixedRef="90001">
      <Profile ID="90001" PartySubTypeID="4">
        <Identity ID="1" Primary="true">
          <Alias AliasTypeID="3" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue NamePartGroupID="1">MARSH</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="2">Ulla</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <Alias AliasTypeID="2" Primary="false" LowQuality="true"><DocumentedName><DocumentedNamePart><NamePartValue NamePartGroupID="3">REED</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <NamePartGroups>
            <MasterNamePartGroup><NamePartGroup ID="1" NamePartTypeID="20"/></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="2" NamePartTypeID="21"/></MasterNamePartGroup>
            <MasterNamePartGroup><NamePartGroup ID="3" NamePartTypeID="20"/></MasterNamePartGroup>
          </NamePartGroups>
        </Identity>
        <Feature ID="1"><FeatureVersion><DatePeriod><Start><From><Year>1970</Year></From></Start></DatePeriod></FeatureVersion></Feature>
      </Profile>
    </DistinctParty>
    <DistinctParty FixedRef="90002">
      <Profile ID="90002" PartySubTypeID="3">
        <Identity ID="2" Primary="true">
          <Alias AliasTypeID="3" Primary="true" LowQuality="false"><DocumentedName><DocumentedNamePart><NamePartValue NamePartGroupID="4">FEN TRADING</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="4" NamePartTypeID="25"/></MasterNamePartGroup></NamePartGroups>
        </Identity>
      </Profile>
    </DistinctParty>
    <DistinctParty FixedRef="90003"><Profile ID="90003" PartySubTypeID="1"><Identity ID="3"/></Profile></DistinctParty>
  </DistinctParties>
  <SanctionsEntries>
    <SanctionsEntry ID="1" ProfileID="90001"><EntryEvent><Date><Year>2014</Year><Month>10</Month><Day>10</Day></Date></EntryEvent><SanctionsMeasure><Comment>FEN</Comment></SanctionsMeasure></SanctionsEntry>
    <SanctionsEntry ID="2" ProfileID="90001"><EntryEvent><Date><Year>2006</Year><Month>4</Month><Day>12</Day></Date></EntryEvent><SanctionsMeasure><Comment></Comment></SanctionsMeasure></SanctionsEntry>
  </SanctionsEntries>
</Sanctions>
`;

export const OFAC_ENHANCED_XML = `${HEAD}
<sanctionsData xmlns="https://lists.example/ENHANCED_XML">
  <publicationInfo><dataAsOf>2024-05-24T15:59:26.45-04:00</dataAsOf><filters><sanctionsLists/></filters></publicationInfo>
  <entities>
    <entity id="90001">
      <generalInfo><entityType refId="600">Individual</entityType><title>Deputy Minister of Fens</title></generalInfo>
      <sanctionsLists><sanctionsList datePublished="2021-11-18">SDN List</sanctionsList><sanctionsList datePublished="2020-12-10">FSE List</sanctionsList></sanctionsLists>
      <sanctionsPrograms><sanctionsProgram>FEN</sanctionsProgram></sanctionsPrograms>
      <names>
        <name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
          <translation><isPrimary>true</isPrimary><script>Latin</script><formattedFirstName>Ulla</formattedFirstName><formattedLastName>MARSH</formattedLastName><formattedFullName>MARSH, Ulla</formattedFullName></translation>
          <translation><isPrimary>false</isPrimary><script>Arabic</script><formattedLastName>\u202bمارش\u202c</formattedLastName><formattedFirstName>\u202bأولا\u202c</formattedFirstName></translation>
        </translations></name>
        <name id="2"><isPrimary>false</isPrimary><aliasType>F.K.A.</aliasType><isLowQuality>true</isLowQuality><translations>
          <translation><isPrimary>true</isPrimary><formattedLastName>REED</formattedLastName></translation>
        </translations></name>
      </names>
      <identityDocuments><identityDocument><name nameId="1">MARSH</name></identityDocument></identityDocuments>
      <relationships><relationship><type>Acting for or on behalf of</type><relatedEntity entityId="90002">FEN TRADING</relatedEntity></relationship></relationships>
    </entity>
    <entity id="90003"><generalInfo><entityType>Vessel</entityType></generalInfo><names><name><translations><translation><formattedFullName>DUNE</formattedFullName></translation></translations></name></names></entity>
  </entities>
</sanctionsData>
`;

export const UK_XML = `${HEAD}
<Designations>
  <DateGenerated>07/09/2026</DateGenerated>
  <Designation>
    <LastUpdated>04/08/2026</LastUpdated><DateDesignated>29/06/2012</DateDesignated><UniqueID>FEN0001</UniqueID>
    <Names>
      <Name><Name6>MARSH </Name6><Name1> ULLA</Name1><Name2>ANN</Name2><NameType>Primary Name</NameType></Name>
      <Name><Name1>Reed</Name1><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name>
      <Name><Name6>MARSCH</Name6><Name1>ULLA</Name1><NameType>Primary Name Variation</NameType></Name>
    </Names>
    <NonLatinNames><NonLatinName><NameNonLatinScript>Улла Марш</NameNonLatinScript></NonLatinName></NonLatinNames>
    <RegimeName>The Fens (Sanctions) Regulations 2020</RegimeName>
    <IndividualEntityShip>Individual</IndividualEntityShip>
    <OtherInformation>Nothing of this is read.</OtherInformation>
    <PhoneNumbers><PhoneNumber>-103495</PhoneNumber></PhoneNumbers>
    <IndividualDetails><Individual><DOBs><DOB>01/01/1970</DOB></DOBs><Positions><Position>Deputy Minister of Fens</Position></Positions></Individual></IndividualDetails>
  </Designation>
  <Designation>
    <UniqueID>FEN0002</UniqueID><Names><Name><Name6>DUNE</Name6><NameType>Primary Name</NameType></Name></Names><IndividualEntityShip>Ship</IndividualEntityShip>
  </Designation>
</Designations>
`;

export const EU_XML = `${HEAD}
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00">
  <sanctionEntity designationDate="2001-10-17" euReferenceNumber="EU.9.01" logicalId="13">
    <remark>Nothing of this is read.</remark>
    <regulation programme="FEN" numberTitle="1/2003"><publicationUrl>https://eur-lex.example/a?b&amp;c</publicationUrl></regulation>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="" lastName="" wholeName="أولا مارش" function="" nameLanguage="AR" strong="true"/>
    <nameAlias firstName="" lastName="" wholeName="Fenny" nameLanguage="" strong="true"><remark>low quality aliias</remark></nameAlias>
    <nameAlias firstName="Ulla" middleName="Ann" lastName="Marsh" wholeName="Ulla Ann Marsh" function="Deputy Minister of Fens" nameLanguage="" strong="true"/>
    <nameAlias firstName="" lastName="" wholeName="Reed" nameLanguage="FR" strong="true"><remark>lo quality alias; formerly listed as</remark></nameAlias>
    <birthdate birthdate="1970-01-01"/>
  </sanctionEntity>
</export>
`;

export const EU_OLD_XML = `${HEAD}
<WHOLE Date="11/02/2016">
<ENTITY Id="1" Type="E" reg_date="2012-02-21" pdf_link="https://eur-lex.example/b" programme="FEN" remark="(none)">
<NAME Id="1"><LASTNAME/><WHOLENAME>Fen Trading</WHOLENAME><FUNCTION/><LANGUAGE/></NAME>
<NAME Id="2"><WHOLENAME>Commerce des Fens</WHOLENAME><LANGUAGE>FR</LANGUAGE></NAME>
<ADDRESS><CITY>Fenton</CITY></ADDRESS>
</ENTITY>
</WHOLE>
`;

export const UN_XML = `${HEAD}
<CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>1</DATAID><FIRST_NAME>ULLA</FIRST_NAME><SECOND_NAME>MARSH</SECOND_NAME><UN_LIST_TYPE>FEN</UN_LIST_TYPE>
      <REFERENCE_NUMBER>FENi.001</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON>
      <NAME_ORIGINAL_SCRIPT>Улла Марш</NAME_ORIGINAL_SCRIPT>
      <COMMENTS1>Nothing of this is read.</COMMENTS1>
      <DESIGNATION><VALUE>Deputy Minister of Fens</VALUE></DESIGNATION>
      <LAST_DAY_UPDATED><VALUE>2016-10-13</VALUE><VALUE>2020-08-19</VALUE></LAST_DAY_UPDATED>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ulla Fen; Ulla Fenn</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Reed (金铁三)</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ulla Marsh III (third), born 1 Jan. 1953 (Fen passport 123)</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>أولا (Oula; Ola)</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Oolla (original script: Оолла)</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Ulla Sedge (false identity, Fen identification number 6910275240086)</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Sedge 6910275240086 b) U. Sedge</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
    </INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>2</DATAID><FIRST_NAME>FEN TRADING (FT)</FIRST_NAME><UN_LIST_TYPE>GB</UN_LIST_TYPE>
      <REFERENCE_NUMBER>FENe.001</REFERENCE_NUMBER>
      <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>Al Fen (AF) (الفن (original script); The Fen)</ALIAS_NAME></ENTITY_ALIAS>
      <ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>فن (Fen in Marsh (FIM) - sub-unit name)</ALIAS_NAME></ENTITY_ALIAS>
      <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>Fen Company</ALIAS_NAME><NOTE>original script: Фен</NOTE></ENTITY_ALIAS>
    </ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>
`;
