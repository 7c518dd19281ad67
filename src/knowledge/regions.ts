/**
 * States and provinces that datelines write after a city, with their usual short forms, by country (AP and CP
 * style books).
 */
const REGIONS: Readonly<Record<string, string>> = {
  US: `Alabama,Ala.,AL|Alaska,AK|Arizona,Ariz.,AZ|Arkansas,Ark.,AR|California,Calif.,CA|Colorado,Colo.,CO|
Connecticut,Conn.,CT|Delaware,Del.,DE|Florida,Fla.,FL|Georgia,Ga.,GA|Hawaii,HI|Idaho,ID|Illinois,Ill.,IL|
Indiana,Ind.,IN|Iowa,IA|Kansas,Kan.,KS|Kentucky,Ky.,KY|Louisiana,La.,LA|Maine,ME|Maryland,Md.,MD|
Massachusetts,Mass.,MA|Michigan,Mich.,MI|Minnesota,Minn.,MN|Mississippi,Miss.,MS|Missouri,Mo.,MO|
Montana,Mont.,MT|Nebraska,Neb.,NE|Nevada,Nev.,NV|New Hampshire,N.H.,NH|New Jersey,N.J.,NJ|New Mexico,N.M.,NM|
New York,N.Y.,NY|North Carolina,N.C.,NC|North Dakota,N.D.,ND|Ohio,OH|Oklahoma,Okla.,OK|Oregon,Ore.,OR|
Pennsylvania,Pa.,PA|Rhode Island,R.I.,RI|South Carolina,S.C.,SC|South Dakota,S.D.,SD|Tennessee,Tenn.,TN|
Texas,TX|Utah,UT|Vermont,Vt.,VT|Virginia,Va.,VA|Washington,Wash.,WA|West Virginia,W.Va.,WV|Wisconsin,Wis.,WI|
Wyoming,Wyo.,WY|D.C.,DC|P.R.`,
  CA: `Ontario,Ont.|Quebec,Que.|British Columbia,B.C.|Alberta,Alta.|Manitoba,Man.|Saskatchewan,Sask.|
Nova Scotia,N.S.|New Brunswick,N.B.|Newfoundland,N.L.|Prince Edward Island,P.E.I.|Yukon|Nunavut|
Northwest Territories,N.W.T.`,
  AU: `New South Wales,NSW|Victoria,Vic.|Queensland,Qld.,Qld|Western Australia|South Australia|Tasmania,Tas.|
Northern Territory|ACT`,
  GB: `England|Scotland|Wales|Northern Ireland`,
};

const COUNTRY_OF = new Map<string, string>();
for (const [country, rows] of Object.entries(REGIONS))
  for (const name of rows.split(/[|,]\s*/)) COUNTRY_OF.set(name.toLowerCase(), country);

/** Alpha-2 code of the country of a state or province, by name or short form; null when it is none. */
export const countryOfRegion = (name: string): string | null =>
  COUNTRY_OF.get(name.toLowerCase()) ?? null;
