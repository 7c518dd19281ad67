/**
 * Codes of international bodies by their canonical names, as the Correlates of War's data on
 * intergovernmental organisations writes them (Pevehouse et al. 2020), or their usual acronyms where that
 * data has none. General knowledge.
 */
export const BODY_CODES: ReadonlyMap<string, string> = new Map(
  `
African Development Bank	AfDB
African Union	AU
Andean Community	ANDEAN
Arab League	LOAS
Arctic Council	ArcticC
Asia-Pacific Economic Cooperation	APEC
Asian Development Bank	ADB
Asian Infrastructure Investment Bank	AIIB
Association of Southeast Asian Nations	ASEAN
Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation	BIMSTEC
Benelux	BENELUX
Black Sea Economic Cooperation	BSEC
BRICS	BRICS
Caribbean Community	CARICOM
Collective Security Treaty Organization	CSTO
Commonwealth of Independent States	CIS
Conference on Interaction and Confidence Building Measures in Asia	CICA
Council of Europe	COE
East African Community	EAC
Economic Community of West African States	ECOWAS
Economic Cooperation Organization	ECO
Eurasian Development Bank	EDB
Eurasian Economic Union	EAEU
European Bank for Reconstruction and Development	EBRD
European Free Trade Association	EFTA
European Investment Bank	EIB
European Space Agency	ESA
European Union	EU
Food and Agriculture Organization	FAO
G5 Sahel	G5S
Group of 20	G20
Group of 77	G77
Group of Seven	G7
Gulf Cooperation Council	GCC
Inter-American Development Bank	IADB
Intergovernmental Authority on Development	IGAD
International Atomic Energy Agency	IAEA
International Civil Aviation Organization	ICAO
International Court of Justice	ICJ
International Criminal Court	ICC
International Energy Agency	IEA
International Labour Organization	ILO
International Maritime Organization	IMO
International Monetary Fund	IMF
International Organization for Migration	IOM
International Renewable Energy Agency	IRENA
Interpol	ICPO
Islamic Development Bank	IsDB
Mercosur	MERCOSUR
New Development Bank	NDB
Non-Aligned Movement	NAM
Nordic Council	NC
North Atlantic Treaty Organization	NATO
Organisation for Economic Co-operation and Development	OECD
Organisation of Eastern Caribbean States	OECS
Organisation of Islamic Cooperation	OIC
Organization for Security and Co-operation in Europe	OSCE
Organization for the Prohibition of Chemical Weapons	OPCW
Organization of American States	OAS
Organization of Arab Petroleum Exporting Countries	OAPEC
Organization of the Petroleum Exporting Countries	OPEC
Pacific Islands Forum	SPF
Pan American Health Organization	PAHO
Shanghai Cooperation Organization	SCO
South Asian Association for Regional Cooperation	SAARC
Southern African Development Community	SADC
Turkic Council	OTS
UN Environment Programme	UNEP
UNESCO	UNESCO
UNHCR	UNHCR
UNICEF	UNICEF
United Nations	UN
Visegrad Group	V4
World Bank	IBRD
World Food Programme	WFP
World Health Organization	WHO
World Meteorological Organization	WMO
World Trade Organization	WTO
`
    .trim()
    .split('\n')
    .map((row) => row.split('\t') as [string, string]),
);
