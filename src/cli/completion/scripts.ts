// The scripts that make a shell ask nps what may come next. Each is read by the shell when it starts; nothing is
// written to anybody's files.
import type { Shell } from './shells.js';

/** The line that loads a script, and the file that it belongs in. */
export const LOADED_BY: Readonly<Record<Shell, { readonly file: string; readonly line: string }>> = {
  bash: { file: '~/.bashrc', line: 'eval "$(nps completion bash)"' },
  zsh: { file: '~/.zshrc, after compinit', line: 'eval "$(nps completion zsh)"' },
  fish: { file: '~/.config/fish/config.fish', line: 'nps completion fish | source' },
  powershell: { file: '$PROFILE', line: 'nps completion powershell | Out-String | Invoke-Expression' },
};

/** The script of a shell. */
export function script(shell: Shell): string {
  const { file, line } = LOADED_BY[shell];
  return `# Completes nps in ${shell}. In ${file}:  ${line}\n${SCRIPTS[shell]}`;
}

const bash = `_nps_complete() {
  local kind= reply
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done
  } < <("\${1/#\\~/$HOME}" __complete bash "\${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" 2>/dev/null)
  # Older bashes have no compopt, and offer files where nothing else fits.
  case $kind in *nospace*) compopt -o nospace 2>/dev/null ;; esac
  case $kind in *files*) ;; *) compopt +o bashdefault +o default 2>/dev/null ;; esac
}
complete -o bashdefault -o default -F _nps_complete nps net-promoter
`;

const zsh = `_nps_complete() {
  local reply
  local -a replies texts lines space
  replies=("\${(@f)$("\${(Q)words[1]}" __complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  [[ $replies[1] == *nospace* ]] && space=(-S '')
  # The value alone is completed after an equals sign.
  local base=
  [[ $PREFIX == --*=* ]] && base=\${PREFIX%%=*}= && compset -P 1 '--*='
  for reply in "\${(@)replies[2,-1]}"; do
    texts+=("\${\${reply%%$'\\t'*}#$base}")
    if [[ $reply == *$'\\t'* ]]; then
      lines+=("\${\${reply%%$'\\t'*}#$base}  -- \${reply#*$'\\t'}")
    else
      lines+=("\${reply#$base}")
    fi
  done
  local found=1
  if (( $#texts )); then
    compadd -V nps -l -M 'm:{[:lower:][:upper:]}={[:upper:][:lower:]}' "\${(@)space}" -d lines -a texts && found=0
  fi
  [[ $replies[1] == *files* ]] && _files && found=0
  return found
}
compdef _nps_complete nps net-promoter
`;

const fish = `function __nps_complete
    set -l words (commandline -opc)
    set -l token (commandline -ct)
    set -l program $words[1]
    set -e words[1]
    set -l replies ($program __complete fish -- $words "$token" 2>/dev/null)
    if string match -q '*files*' -- $replies[1]
        set -l base (string match -r -- '^--[^=]+=' "$token")
        for path in (__fish_complete_path (string replace -- "$base" '' "$token"))
            printf '%s\\n' "$base$path"
        end
    end
    set -e replies[1]
    printf '%s\\n' $replies
end
complete -c nps -e
complete -c nps -f -k -a '(__nps_complete)'
complete -c net-promoter -f -k -a '(__nps_complete)'
`;

const powershell = `Register-ArgumentCompleter -Native -CommandName nps, net-promoter -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @()
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.StartOffset -ge $cursorPosition) { break }
    # An element that ends before the cursor is a word before the one to complete.
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    if ($element.Value -is [string]) { $words += $element.Value }
    else { $words += $element.Extent.Text }
  }
  $words += $wordToComplete.Trim([char]34, [char]39)
  $encoding = [Console]::OutputEncoding
  $replies = @()
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $env:NPS_WORDS = $words -join [char]10
    $replies = @(& $commandAst.CommandElements[0].Extent.Text __complete powershell 2>$null)
  } catch {
  } finally {
    Remove-Item Env:NPS_WORDS -ErrorAction SilentlyContinue
    [Console]::OutputEncoding = $encoding
  }
  $replies | Select-Object -Skip 1 | ForEach-Object {
    $text, $about = $_ -split [char]9, 2
    if (-not $about) { $about = $text }
    $quoted = $text
    if ($text -match '[^\\w./:=-]') { $quoted = [char]39 + $text.Replace("'", "''") + [char]39 }
    [System.Management.Automation.CompletionResult]::new($quoted, $text, 'ParameterValue', $about)
  }
}
`;

const SCRIPTS: Readonly<Record<Shell, string>> = { bash, zsh, fish, powershell };
