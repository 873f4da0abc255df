# bash completion for attune
_attune_words() {
  local word
  for word in "$@"; do
    if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
  done
}
_attune_lines() {
  local word
  while IFS= read -r word; do
    if [[ $word == "$current"* ]]; then COMPREPLY+=("$word"); fi
  done
}
_attune_ids() {
  _attune_lines < <("${COMP_WORDS[0]}" "$1" list --format ids 2>/dev/null)
}
_attune_files() {
  local IFS=
  compopt -o filenames 2>/dev/null
  _attune_lines < <(compgen "$1" -- "$current")
}
_attune() {
  local current=${COMP_WORDS[COMP_CWORD]} command= option= plain= word
  local -i index place=0
  COMPREPLY=()
  local valued=" --as-of --for --history --only --practice --aim --question --not-jointly --quote --names --dates --baseline --answers --approve --date --scope --expires --country --profile --rules --tags --language --author --map --accounts --measure --format --evidence --width --from --zone --chat --jobs --diagnostics -o --output --color "
  local families=" practices rules "
  for ((index = 1; index < COMP_CWORD; index++)); do
    word=${COMP_WORDS[index]}
    if [[ -n $option ]]; then
      if [[ $word != = ]]; then option=; fi
    elif [[ -z $plain && $word == -- ]]; then
      plain=yes
    elif [[ -z $plain && $word == -?* ]]; then
      if [[ $valued == *" $word "* ]]; then option=$word; fi
    elif [[ -z $command ]]; then
      command=$word
    elif [[ $families == *" $command "* ]]; then
      command="$command $word"
    else
      place+=1
    fi
  done
  if [[ $current == = ]]; then current=; fi
  case $command:$option in
    *:) ;;
    *:--as-of) : ;;
    *:--for) _attune_words author couple counselor ;;
    *:--history) _attune_words week ;;
    *:--only) _attune_ids rules ;;
    *:--practice) _attune_ids practices ;;
    *:--aim) : ;;
    *:--question) : ;;
    *:--not-jointly) : ;;
    *:--quote) : ;;
    *:--names) _attune_words first initials alias ;;
    *:--dates) _attune_words days weeks ;;
    *:--baseline) _attune_files -f ;;
    *:--answers) _attune_files -f ;;
    *:--approve) : ;;
    *:--date) : ;;
    *:--scope) : ;;
    *:--expires) : ;;
    *:--country) : ;;
    *:--profile) _attune_files -f ;;
    *:--rules) _attune_files -d ;;
    *:--tags) _attune_files -f ;;
    *:--language) : ;;
    *:--author) : ;;
    *:--map) : ;;
    *:--accounts) _attune_words joint apart ;;
    *:--measure) _attune_words share rate balance ratio gap cadence open follows recurrence minutes rating trend ;;
    'report':--format) _attune_words terminal markdown html json csv ;;
    'brief':--format) _attune_words terminal markdown html json csv fhir ics ;;
    'import':--format) _attune_words csv ndjson ;;
    'practices list':--format) _attune_words terminal ids ;;
    'caseload':--format) _attune_words terminal markdown html json ;;
    'rules list':--format) _attune_words terminal ids ;;
    *:--evidence) : ;;
    *:--width) : ;;
    *:--from) _attune_words attune day-one day-one-text day-one-classic daylio daylio-backup apple-journal journey diarium diaro google-keep notion bearable jrnl jrnl-text markdown whatsapp telegram messenger signal ;;
    *:--zone) : ;;
    *:--chat) : ;;
    *:--jobs) : ;;
    *:--diagnostics) _attune_words full short json ;;
    *:-o|*:--output) _attune_files -f ;;
    *:--color) _attune_words auto always never ;;
    *) return ;;
  esac
  if [[ -n $option ]]; then return; fi
  if [[ -z $plain && $current == -* ]]; then
    case $command in
      'report') _attune_words --as-of --for --history --only --practice --answers --profile --rules --tagged-only --tags --language --author --map --accounts --format --evidence --width --from --zone --with-consent --chat --lenient --jobs --diagnostics -o --output --color --quiet -h --help --version ;;
      'brief') _attune_words --as-of --aim --question --not-jointly --quote --names --dates --baseline --answers --answers-sheet --seen --approve --date --scope --expires --profile --rules --tagged-only --tags --language --author --map --accounts --format --width --from --zone --with-consent --chat --lenient --diagnostics -o --output --color --quiet -h --help --version ;;
      'explain') _attune_words --as-of --profile --rules --tagged-only --tags --language --author --map --accounts --evidence --width --from --zone --with-consent --chat --lenient --diagnostics -o --output --color --quiet -h --help --version ;;
      'moments') _attune_words --profile --rules --language --author --map --from --zone --with-consent --chat --lenient --diagnostics -o --output --color --quiet -h --help --version ;;
      'tag') _attune_words --profile --rules --tags --language --author --map --from --zone --with-consent --chat --lenient --diagnostics -o --output --color --quiet -h --help --version ;;
      'import') _attune_words --profile --rules --author --map --format --from --zone --with-consent --chat --list-formats --suggest-map --lenient --diagnostics -o --output --color --quiet -h --help --version ;;
      'batch') _attune_words --as-of --for --history --only --rules --tagged-only --language --author --map --accounts --evidence --from --zone --with-consent --chat --lenient --jobs -o --output --color --quiet -h --help --version ;;
      'practices list') _attune_words --rules --format --width --diagnostics -o --output --color --quiet -h --help --version ;;
      'practices show') _attune_words --rules --width --diagnostics -o --output --color --quiet -h --help --version ;;
      'caseload') _attune_words --as-of --rules --tagged-only --language --map --accounts --format --width --zone --lenient --diagnostics -o --output --color --quiet -h --help --version ;;
      'private') _attune_words --as-of --country --profile --rules --tagged-only --tags --language --author --map --accounts --width --from --zone --with-consent --chat --lenient --diagnostics --color --quiet -h --help --version ;;
      'practices new') _attune_words --rules --override --diagnostics -o --output --color --quiet -h --help --version ;;
      'rules list') _attune_words --rules --format --width --diagnostics -o --output --color --quiet -h --help --version ;;
      'rules show') _attune_words --rules --width --diagnostics -o --output --color --quiet -h --help --version ;;
      'rules new') _attune_words --rules --measure --override --diagnostics -o --output --color --quiet -h --help --version ;;
      'rules check') _attune_words --rules --diagnostics -o --output --color --quiet -h --help --version ;;
      'rules test') _attune_words --rules --diagnostics -o --output --color --quiet -h --help --version ;;
      'rules docs') _attune_words --rules --diagnostics -o --output --color --quiet -h --help --version ;;
      'rules schema') _attune_words -o --output -h --help --version ;;
      'init') _attune_words --quiet -h --help --version ;;
      'completions') _attune_words -o --output -h --help --version ;;
      'man') _attune_words -o --output -h --help --version ;;
      'help') _attune_words --width -o --output -h --help --version ;;
      'version') _attune_words -h --help --version ;;
      *) _attune_words -h --help --version ;;
    esac
    return
  fi
  case $command:$place in
    :0) _attune_words report brief explain moments tag import batch practices caseload private rules init completions man help version ;;
    practices:0) _attune_words list show new ;;
    rules:0) _attune_words list show new check test docs schema ;;
    'report':*) _attune_files -f ;;
    'brief':*) _attune_files -f ;;
    'explain':0) _attune_ids rules ;;
    'explain':*) _attune_files -f ;;
    'moments':*) _attune_files -f ;;
    'tag':*) _attune_files -f ;;
    'import':*) _attune_files -f ;;
    'batch':0) _attune_files -f ;;
    'practices show':0) _attune_ids practices ;;
    'caseload':0) _attune_files -d ;;
    'private':*) _attune_files -f ;;
    'practices new':0) : ;;
    'rules show':0) _attune_ids rules ;;
    'rules new':0) : ;;
    'rules check':*) _attune_files -f ;;
    'rules test':*) _attune_files -f ;;
    'rules schema':0) _attune_words rule practice safety-rule help-lines dimensions wording banned-words tags profile journal ;;
    'init':0) _attune_files -d ;;
    'completions':0) _attune_words bash zsh fish ;;
    'help':0) _attune_words report brief explain moments tag import batch practices caseload private rules init completions man help version ;;
    'help':1) _attune_words list show new check test docs schema ;;
  esac
}
complete -F _attune attune
