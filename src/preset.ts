import type {Preset} from 'unified'
import {rules} from '../rules/index.ts'

/** Every rule with its defaults: `unified().use(retextEnglish).use(copydesk)`. */
const preset: Preset = {plugins: rules.map((rule) => [rule])}

export default preset
