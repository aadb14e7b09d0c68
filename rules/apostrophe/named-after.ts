import {list, type Token} from '../../src/rule-kit/index.ts'
import {isPerson} from './owners.ts'

/** What is named after those whom it is for, without an apostrophe: “teachers union”, “farmers market”. */
const named = list(`
  union market school association group strike guild league federation club team council party lobby conference room lounge
  bank guide fund compensation committee body organization organisation network forum home hostel summit meeting hospital
  center centre insurance license licence college handbook manual hall entrance parade protest march collective cooperative
  charity choir cup championship tournament final race trophy register roll list panel society institute assembly congress
  convention board row bench rights charter alliance movement coalition camp ward category section festival fair show ball
  advocate office affairs administration bureau exchange bathroom director park
  restroom toilet dormitory
`)
/** What is found for people rather than owned by them, besides. */
const offered = list(`
  page site website portal network community hub map list blog newsletter magazine program programme service services
  training workshop class clinic kit bill package model strategy title event tour side squad game match draw crown
  singles doubles relay division system market section edition menu area day week weekend night quarters exhibit exhibition
  memorial monument discount rate rates fare pass ticket compensation comp kitchen
`)
/** What bodies are joined in: “an airlines association”. */
const joint = list(
  'association union alliance federation league council conference summit forum guild coalition talks trust',
)
/** “schools chancellor”, “parks director”, “airlines industry”: who and what sees to several bodies. */
const overseeing = list(`
  superintendent chief chancellor minister secretary official officials commissioner administrator director inspector
  regulator regulators watchdog ombudsman editor correspondent analyst analysts executive executives reporter writer lobbyist
  czar boss board department agency unit sector industry index merger mergers bill law fund
  spokesman spokeswoman spokesperson police system
`)

/** “users group”, “schools chancellor”, “airlines association”: no owner's. */
export const isNamedAfter = (stem: string, {lemma, lower}: Token): boolean =>
  overseeing.has(lower) || (isPerson(stem) ? named.has(lemma) || offered.has(lemma) : joint.has(lower))
