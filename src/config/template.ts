/** What `copydesk init` writes as `copydesk.config.yaml`. `#` and one space begin a note, any other `#` an example. */
export const configTemplate = `# yaml-language-server: $schema=./node_modules/copydesk/schemas/config.schema.json
#
# How copydesk reads the stories in this folder and below. Every line may be left out.
# Take the # away from an example to use it.

# The house’s variety of English: en-US, en-GB, en-AU or en-CA. Without it any will do.
#language: en-GB

# Names, words and acronyms that are right as they stand. A folder may also have a names.txt and a words.txt, one a line,
# for the stories in it and below.
#names:
#  - Taoiseach
#words:
#  - boxty
#acronyms:
#  - GAA

# Another configuration to start from: a file, a package, copydesk:recommended or copydesk:all.
# Without it every rule runs at its own severity, which \`copydesk --list-rules\` shows.
#extends: ./house.yaml

# error must not be published; warning, look at it; suggestion, could be better; off.
# [severity, {option: value}] sets options as well; \`copydesk explain repeated-word\` tells which there are.
#rules:
#  repeated-word: warning

# Any retext plugin. Its severity is set under rules, by its name.
#plugins:
#  - [retext-equality, {ignore: [just]}]

# What holds for some stories only, in order: the last wins. Globs count from this folder;
# one without a slash matches at any depth, one that names a folder speaks for all in it, and ! takes back.
#overrides:
#  - files: wire/**
#    language: en-US
#    rules:
#      repeated-word: suggestion

# What is not to be read at all.
#ignores:
#  - drafts/
`
