import type {Preset} from 'unified'
import {rules} from '../rules/index.ts'

/** The recommended rules with their defaults: `unified().use(retextEnglish).use(copydesk)`. */
const preset: Preset = {plugins: rules.filter(({rule}) => rule.recommended).map((rule) => [rule])}

export default preset
