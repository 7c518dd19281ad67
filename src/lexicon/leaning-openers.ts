/**
 * First words of sentences that lean on the one before: whom they mean, or what they go on from, stands
 * there.
 */
export const LEANING_OPENERS: ReadonlySet<string> = new Set(
  `he she it they his her its their this these that those such both but and or so however meanwhile also still
then instead nor yet moreover furthermore additionally nevertheless nonetheless therefore thus hence otherwise
similarly likewise conversely besides too i we you my our your here there`.split(/\s+/),
);
