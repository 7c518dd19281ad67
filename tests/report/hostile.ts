/** Text that tries to break out of whatever it is written into. */
export const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"},{"__proto__":1} \\N \\" ]]> &amp; --> ${x} `id` [a](javascript:alert(1)) | a | $x$ @here',
  'Tab\there, line\u2028end, \u001b[31mred\u001b[0m \u202eturned\u202c \ud800 \0 😀 é',
].join(' ');

/** An article in which such text stands in every place that is printed: headline, names, words, sentences. */
export const HOSTILE_ARTICLE = `${HOSTILE}

By =cmd|' /C calc'!A0 "Ana" <b>Ruiz</b>

NAIROBI, March 12 (Reuters) - Kenyan President "Jo <i>Berg</i>" Koech met Chad's leader, "${HOSTILE}," Koech said on Tuesday.

Kenya condemned Chad and said "<script>alert('x')</script> =1+1 @ \u202eabc" in Nairobi on March 3, paying $5 million.
`;
