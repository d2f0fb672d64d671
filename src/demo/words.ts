/** A text of the demo in both languages. */
export type Words = readonly [english: string, chinese: string];

export type Language = 'en' | 'zh';

export const inLanguage = ([english, chinese]: Words, language: Language): string =>
  language === 'zh' ? chinese : english;
