/**
 * Function words that tell a language written in Latin letters, none of them English. Source: most frequent
 * words of each.
 */
const ROWS = `
es|Spanish|el la los las de que y en un una por con para del se su al como más pero fue este esta son ha sobre entre también
pt|Portuguese|o os as de que e em um uma por com para do da dos das no na não se sua ao como mais mas foi são pela pelo também
fr|French|le la les des de et en un une du que qui dans pour par sur avec pas est au aux ce cette ses son été plus ont mais
it|Italian|il lo la gli le di che e un una per con del della dei nel nella non si è sono da alla anche più ma come stato
de|German|der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach
nl|Dutch|de het een van en dat niet met voor zijn ook maar naar bij wordt heeft werd hij die te op er om uit aan door
sv|Swedish|och att det som en på är av för med den till har de inte om ett han men var sig från kan eller
da|Danish|og at det som en på er af for med den til har de ikke om et han men var sig fra kan eller der
no|Norwegian|og å det som en på er av for med den til har de ikke om et han men var seg fra kan eller ble
pl|Polish|i w na z się nie do że jest to o jak po za od przez przy był oraz które ale
cs|Czech|a v na se je že to s z do o ve pro k jako za po by bude podle však
ro|Romanian|și în de la a cu din pe că este nu o un să mai care pentru prin fost sunt
tr|Turkish|ve bir bu da de için ile olarak daha çok ne gibi kadar olan ancak sonra en
id|Indonesian|yang dan di dengan untuk dari pada ini itu tidak akan dalam ke oleh juga telah
vi|Vietnamese|và của là có được các cho trong với không một những đã này người từ khi
sw|Swahili|ya wa na kwa ni katika za la kuwa cha hii huo hiyo lakini pia baada
fi|Finnish|ja on ei että se oli hän mutta ovat myös kun kuin joka mukaan
hu|Hungarian|a az és hogy nem is egy ez meg van volt azt mint csak már
`;
/** The same of English, the words of no other row. */
const ENGLISH = `the of and to in that is was for on with as it by from at his are were has have this
which said be an not but they their will would after who had been its he she i you we or than into over
about more`;

export interface LanguageWords {
  /** ISO 639-1. */
  code: string;
  name: string;
  words: ReadonlySet<string>;
}

const english = new Set(ENGLISH.split(/\s+/));

export const LANGUAGES: readonly LanguageWords[] = [
  { code: 'en', name: 'English', words: english },
  ...ROWS.trim()
    .split('\n')
    .map((row) => {
      const [code = '', name = '', words = ''] = row.split('|');
      return { code, name, words: new Set(words.split(' ').filter((word) => !english.has(word))) };
    }),
];

/** Scripts that tell a language, or one of few, by their letters. */
export const SCRIPTS: readonly { code: string; name: string; letters: RegExp }[] = [
  { code: 'ja', name: 'Japanese', letters: /[\u3040-\u30ff]/g },
  { code: 'zh', name: 'Chinese', letters: /[\u4e00-\u9fff]/g },
  { code: 'ko', name: 'Korean', letters: /[\uac00-\ud7af]/g },
  { code: 'ru', name: 'Russian or a language near it', letters: /[\u0400-\u04ff]/g },
  { code: 'ar', name: 'Arabic or a language in its script', letters: /[\u0600-\u06ff]/g },
  { code: 'he', name: 'Hebrew', letters: /[\u0590-\u05ff]/g },
  { code: 'el', name: 'Greek', letters: /[\u0370-\u03ff]/g },
  { code: 'hi', name: 'Hindi or a language in its script', letters: /[\u0900-\u097f]/g },
  { code: 'bn', name: 'Bengali', letters: /[\u0980-\u09ff]/g },
  { code: 'th', name: 'Thai', letters: /[\u0e00-\u0e7f]/g },
];
