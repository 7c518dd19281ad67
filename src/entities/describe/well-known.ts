/** People whose country is common knowledge: leaders and chief diplomats of recent decades. General knowledge. */
const PEOPLE: [country: string, names: string][] = [
  ['US', 'Biden|Trump|Obama|Joe Biden|Donald Trump|Barack Obama|George W. Bush|Bill Clinton|Hillary Clinton|Kamala Harris|Harris|Mike Pence|Antony Blinken|Antony J. Blinken|Blinken|Mike Pompeo|Pompeo|John Kerry|John Bolton|Wendy Sherman|Ned Price|Nancy Pelosi|Pelosi|Mitch McConnell|McConnell|Chuck Schumer|Lloyd Austin|Jake Sullivan|Janet Yellen|Janet L. Yellen|Marco Rubio|Bernie Sanders|Ronald Reagan|Jimmy Carter|Merrick Garland|Anthony Fauci|Elon Musk'],
  ['RU', 'Putin|Vladimir Putin|Sergey Lavrov|Sergei Lavrov|Lavrov|Dmitry Medvedev|Dmitry Peskov|Maria Zakharova|Aleksey Navalny|Alexei Navalny|Navalny|Sergei Shoigu|Mikhail Gorbachev'],
  ['CN', 'Xi Jinping|Wang Yi|Li Keqiang|Li Qiang|Hu Jintao|Zhao Lijian|Mao Ning'], ['UA', 'Zelenskyy|Zelensky|Volodymyr Zelenskyy|Volodymyr Zelensky|Dmytro Kuleba|Petro Poroshenko'],
  ['GB', 'Boris Johnson|Theresa May|Rishi Sunak|Liz Truss|Keir Starmer|David Cameron|Tony Blair|Jeremy Corbyn|Sadiq Khan|Nigel Farage|Margaret Thatcher'],
  ['FR', 'Emmanuel Macron|Macron|François Hollande|Nicolas Sarkozy|Marine Le Pen|Jean-Yves Le Drian'], ['DE', 'Angela Merkel|Merkel|Olaf Scholz|Scholz|Annalena Baerbock|Heiko Maas|Friedrich Merz'],
  ['IT', 'Giorgia Meloni|Mario Draghi|Giuseppe Conte|Silvio Berlusconi'], ['ES', 'Pedro Sánchez|Mariano Rajoy'], ['CA', 'Justin Trudeau|Trudeau|Stephen Harper|Mark Carney'],
  ['AU', 'Scott Morrison|Anthony Albanese|Malcolm Turnbull'], ['NZ', 'Jacinda Ardern|Ardern'], ['JP', 'Shinzo Abe|Fumio Kishida|Yoshihide Suga'], ['KR', 'Moon Jae-in|Yoon Suk-yeol|Chung Eui-yong'],
  ['KP', 'Kim Jong Un|Kim Jong-un|Kim Jong-il'], ['IN', 'Narendra Modi|Modi|Subrahmanyam Jaishankar|Manmohan Singh'], ['PK', 'Imran Khan|Shehbaz Sharif|Nawaz Sharif'], ['IR', 'Ali Khamenei|Hassan Rouhani|Ebrahim Raisi|Qasem Soleimani|Javad Zarif'],
  ['IL', 'Benjamin Netanyahu|Netanyahu|Naftali Bennett|Yair Lapid|Benny Gantz'], ['TR', 'Recep Tayyip Erdoğan|Recep Tayyip Erdogan|Erdogan|Erdoğan'], ['SY', 'Bashar al-Assad|Assad'], ['SA', 'Mohammed bin Salman|Jamal Khashoggi'],
  ['EG', 'Abdel Fattah el-Sisi|Hosni Mubarak'], ['BR', 'Jair Bolsonaro|Bolsonaro|Lula da Silva|Dilma Rousseff'], ['VE', 'Nicolás Maduro|Nicolas Maduro|Maduro|Hugo Chávez|Juan Guaidó'], ['CU', 'Fidel Castro|Raúl Castro'], ['NI', 'Daniel Ortega'],
  ['BY', 'Alexander Lukashenko|Lukashenko|Lukashenka'], ['ZA', 'Cyril Ramaphosa|Nelson Mandela|Jacob Zuma'], ['ZW', 'Robert Mugabe'], ['NG', 'Muhammadu Buhari'], ['KE', 'Uhuru Kenyatta|William Ruto'], ['ET', 'Abiy Ahmed'],
  ['AF', 'Ashraf Ghani|Hamid Karzai'], ['PH', 'Rodrigo Duterte|Duterte'], ['MM', 'Aung San Suu Kyi'], ['VA', 'Pope Francis'], ['IE', 'Leo Varadkar'], ['HU', 'Viktor Orbán'], ['PL', 'Andrzej Duda'], ['NO', 'Jens Stoltenberg'],
];

let countries: Map<string, string> | undefined;

/** Country (alpha-2) of a person everyone knows by this name, or null. */
export function countryOfKnownPerson(name: string): string | null {
  countries ??= new Map(PEOPLE.flatMap(([country, names]) => names.split('|').map((known) => [known, country] as const)));
  return countries.get(name) ?? null;
}
