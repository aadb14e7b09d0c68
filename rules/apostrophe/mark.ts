import type {Word} from '../../src/rule-kit/index.ts'

/** The apostrophe as the paragraph writes its marks. */
export const apostropheOf = ({sentence}: Word): string => (/[’“”]/.test(sentence.paragraph.text) ? '’' : "'")
