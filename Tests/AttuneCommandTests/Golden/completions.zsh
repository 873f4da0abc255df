#compdef attune
# zsh completion for attune
_attune_practices() {
  local curcontext=$curcontext state line
  local -a choices
  _arguments -C '(-h --help)'{-h,--help}'[Show this help]' '--version[Show the version of the program]' '1: :->first' '*:: :->rest'
  case $state in
    first)
      choices=(
        'list:list the small things to try'
        'show:show one practice step by step'
        'new:start a practice of your own'
      )
      _describe command choices ;;
    rest)
      case $words[1] in
        list) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --format='[Choose the form of the output]:format:''(terminal ids)' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' ;;
        show) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:PRACTICE:''{compadd -- ${(f)"$(attune practices list --format ids 2>/dev/null)"}}' ;;
        new) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '--override[Take the place of the one that has this id already]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:ID:'' ' ;;
      esac ;;
  esac
}
_attune_rules() {
  local curcontext=$curcontext state line
  local -a choices
  _arguments -C '(-h --help)'{-h,--help}'[Show this help]' '--version[Show the version of the program]' '1: :->first' '*:: :->rest'
  case $state in
    first)
      choices=(
        'list:list the rules'
        'show:show one rule in plain words'
        'new:start a rule of your own'
        'check:look for faults in rule files'
        'test:run the examples that rule files carry'
        'docs:write the pages about the rules and practices'
        'schema:write the JSON Schema of a sort of file'
      )
      _describe command choices ;;
    rest)
      case $words[1] in
        list) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --format='[Choose the form of the output]:format:''(terminal ids)' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' ;;
        show) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:RULE:''{compadd -- ${(f)"$(attune rules list --format ids 2>/dev/null)"}}' ;;
        new) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --measure='[Choose what the new rule measures]:measure:''(share rate balance ratio gap cadence open follows recurrence minutes rating trend)' \
            '--override[Take the place of the one that has this id already]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:ID:'' ' ;;
        check) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:FILE:'_files ;;
        test) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:FILE:'_files ;;
        docs) _arguments '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' ;;
        schema) _arguments '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:SORT:''(rule practice safety-rule help-lines dimensions wording banned-words tags profile journal)' ;;
      esac ;;
  esac
}
_attune() {
  local curcontext=$curcontext state line
  local -a choices
  _arguments -C '(-h --help)'{-h,--help}'[Show this help]' '--version[Show the version of the program]' '1: :->first' '*:: :->rest'
  case $state in
    first)
      choices=(
        'report:show how the bond is doing, with the pages to prove it'
        'brief:prepare one page for a counselor, seen by you first'
        'explain:show why a rule spoke, or what it still needs to speak'
        'moments:show what is recognised in the text of a journal'
        'tag:write a sheet of recognised moments, to confirm or correct'
        'import:turn an export of a journal app into an Attune journal'
        'batch:assess many journals, one a line in and one a line out'
        'practices:list, show or new'
        'caseload:show a counselor which clients may need a look, and why'
        'private:show the support page; it is for everyone'
        'rules:list, show, new, check, test, docs or schema'
        'init:start a journal: an empty sheet and a profile'
        'completions:write the completion script of a shell'
        'man:write the manual page'
        'help:explain the program or one command'
        'version:show the version of the program'
      )
      _describe command choices ;;
    rest)
      case $words[1] in
        report) _arguments --as-of='[Look back from DATE, written like 2026-03-14]:DATE:'' ' \
            --for='[Write for the author, for both people, or for a counselor; only the author'\''s has what is private]:for:''(author couple counselor)' \
            --history='[Add what every rule would have said at the end of each week (JSON)]:history:''(week)' \
            '*'--only='[Keep to this rule; for batch, "scores" leaves words and evidence out]:RULE:''{compadd -- ${(f)"$(attune rules list --format ids 2>/dev/null)"}}' \
            '*'--practice='[Offer this practice on a page for both people; without it, none is offered]:ID:''{compadd -- ${(f)"$(attune practices list --format ids 2>/dev/null)"}}' \
            '*'--answers='[Heed what a counselor answered\: rest what was declined, follow what was agreed on]:FILE:'_files \
            --profile='[Read the names, rituals and wishes of the two people from FILE]:FILE:'_files \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '--tagged-only[Count only what you tagged, and nothing recognised in what you wrote]' \
            '*'--tags='[Heed what you confirmed, changed, removed or added on a sheet of attune tag]:SHEET:'_files \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --accounts='[Read all pages as one account, or each author'\''s apart]:accounts:''(joint apart)' \
            --format='[Choose the form of the output]:format:''(terminal markdown html json csv)' \
            --evidence='[Show at most N moments behind each rule, or all of them]:N|all:'' ' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --jobs='[Use at most N processors]:N:'' ' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:JOURNAL:'_files ;;
        brief) _arguments --as-of='[Look back from DATE, written like 2026-03-14]:DATE:'' ' \
            '*'--aim='[Say in your own words what you would like from the session]:TEXT:'' ' \
            '*'--question='[Say in your own words what you are wondering about]:TEXT:'' ' \
            '*'--not-jointly='[Say what you would rather not talk about with both present]:TEXT:'' ' \
            '*'--quote='[Put the words of this entry on the page, by its id; without it, no words are quoted]:ENTRY:'' ' \
            --names='[Call people by first name, by initials, or by the first alias of the profile]:names:''(first initials alias)' \
            --dates='[Name days, or only the weeks they lie in]:dates:''(days weeks)' \
            --baseline='[Say what changed since the last brief, whose JSON form is FILE]:FILE:'_files \
            '*'--answers='[Heed what a counselor answered\: rest what was declined, follow what was agreed on]:FILE:'_files \
            '--answers-sheet[Write the sheet for the counselor'\''s answers, as CSV or with --format json]' \
            '--seen[Say on the page that the other person has seen it]' \
            '*'--approve='[Approve the page as one who wrote it; each approves their own pages]:NAME:'' ' \
            --date='[Say on which day it is approved, written like 2026-03-14]:DATE:'' ' \
            --scope='[Say what it is for, such as "this session only"]:TEXT:'' ' \
            --expires='[Say until which day the approval holds]:DATE:'' ' \
            --profile='[Read the names, rituals and wishes of the two people from FILE]:FILE:'_files \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '--tagged-only[Count only what you tagged, and nothing recognised in what you wrote]' \
            '*'--tags='[Heed what you confirmed, changed, removed or added on a sheet of attune tag]:SHEET:'_files \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --accounts='[Read all pages as one account, or each author'\''s apart]:accounts:''(joint apart)' \
            --format='[Choose the form of the output]:format:''(terminal markdown html json csv fhir ics)' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:JOURNAL:'_files ;;
        explain) _arguments --as-of='[Look back from DATE, written like 2026-03-14]:DATE:'' ' \
            --profile='[Read the names, rituals and wishes of the two people from FILE]:FILE:'_files \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '--tagged-only[Count only what you tagged, and nothing recognised in what you wrote]' \
            '*'--tags='[Heed what you confirmed, changed, removed or added on a sheet of attune tag]:SHEET:'_files \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --accounts='[Read all pages as one account, or each author'\''s apart]:accounts:''(joint apart)' \
            --evidence='[Show at most N moments behind each rule, or all of them]:N|all:'' ' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:RULE:''{compadd -- ${(f)"$(attune rules list --format ids 2>/dev/null)"}}' \
            '*:JOURNAL:'_files ;;
        moments) _arguments --profile='[Read the names, rituals and wishes of the two people from FILE]:FILE:'_files \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:JOURNAL:'_files ;;
        tag) _arguments --profile='[Read the names, rituals and wishes of the two people from FILE]:FILE:'_files \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '*'--tags='[Heed what you confirmed, changed, removed or added on a sheet of attune tag]:SHEET:'_files \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:JOURNAL:'_files ;;
        import) _arguments --profile='[Read the names, rituals and wishes of the two people from FILE]:FILE:'_files \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --format='[Choose the form of the output]:format:''(csv ndjson)' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--list-formats[List the apps whose exports can be read, and how to export from each]' \
            '--suggest-map[List the tags that mean nothing yet, the most frequent first, as lines for "map" of the profile]' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:JOURNAL:'_files ;;
        batch) _arguments --as-of='[Look back from DATE, written like 2026-03-14]:DATE:'' ' \
            --for='[Write for the author, for both people, or for a counselor; only the author'\''s has what is private]:for:''(author couple counselor)' \
            --history='[Add what every rule would have said at the end of each week (JSON)]:history:''(week)' \
            '*'--only='[Keep to this rule; for batch, "scores" leaves words and evidence out]:RULE:''{compadd -- ${(f)"$(attune rules list --format ids 2>/dev/null)"}}' \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '--tagged-only[Count only what you tagged, and nothing recognised in what you wrote]' \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --accounts='[Read all pages as one account, or each author'\''s apart]:accounts:''(joint apart)' \
            --evidence='[Show at most N moments behind each rule, or all of them]:N|all:'' ' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --jobs='[Use at most N processors]:N:'' ' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:FILE:'_files ;;
        practices) _attune_practices ;;
        caseload) _arguments --as-of='[Look back from DATE, written like 2026-03-14]:DATE:'' ' \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '--tagged-only[Count only what you tagged, and nothing recognised in what you wrote]' \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --accounts='[Read all pages as one account, or each author'\''s apart]:accounts:''(joint apart)' \
            --format='[Choose the form of the output]:format:''(terminal markdown html json)' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:DIR:''_files -/' ;;
        private) _arguments --as-of='[Look back from DATE, written like 2026-03-14]:DATE:'' ' \
            --country='[Show all help lines of one country, such as GB]:CODE:'' ' \
            --profile='[Read the names, rituals and wishes of the two people from FILE]:FILE:'_files \
            '*'--rules='[Add the rules in DIR; one with the id of a standard rule takes its place]:DIR:''_files -/' \
            '--tagged-only[Count only what you tagged, and nothing recognised in what you wrote]' \
            '*'--tags='[Heed what you confirmed, changed, removed or added on a sheet of attune tag]:SHEET:'_files \
            --language='[Recognise moments by the cues of the language LANG, a folder of Rules/cues]:LANG:'' ' \
            --author='[Say who wrote the rows that name no author]:NAME:'' ' \
            '*'--map='[Read FIELD (date, author, kind, text ...) from the column called COLUMN, or in JSON from a key or a path such as meta.written]:FIELD=COLUMN:'' ' \
            --accounts='[Read all pages as one account, or each author'\''s apart]:accounts:''(joint apart)' \
            --width='[Wrap lines at N columns]:N:'' ' \
            --from='[Read every file as FORMAT, one of those that attune import --list-formats shows]:from:''(attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal)' \
            --zone='[Give entries that name no time zone the days of NAME, such as Europe/Vienna]:NAME:'' ' \
            '--with-consent[Read chats as well; they hold another person'\''s own words, so ask that person first]' \
            --chat='[Read only the chat called NAME of an export that holds several]:NAME:'' ' \
            '--lenient[Go on even when more than one row in ten is at fault]' \
            --diagnostics='[Show faults of files with the lines they stand in, in one line each, or as JSON]:diagnostics:''(full short json)' \
            --color='[Say when to use color; auto means on a terminal, unless NO_COLOR is set]:color:''(auto always never)' \
            '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:JOURNAL:'_files ;;
        rules) _attune_rules ;;
        init) _arguments '--quiet[Leave out warnings and notes; errors are always shown]' \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:DIR:''_files -/' ;;
        completions) _arguments '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '1:SHELL:''(bash zsh fish)' ;;
        man) _arguments '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' ;;
        help) _arguments --width='[Wrap lines at N columns]:N:'' ' \
            '(-o --output)'{-o+,--output=}'[Write to FILE, readable by you alone, instead of standard output]:FILE:'_files \
            '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' \
            '*:COMMAND:''(report brief explain moments tag import batch practices caseload private rules init completions man help version)' ;;
        version) _arguments '(-h --help)'{-h,--help}'[Show this help]' \
            '--version[Show the version of the program]' ;;
      esac ;;
  esac
}
if [[ $funcstack[1] == _attune ]]; then _attune "$@"; else compdef _attune attune; fi
