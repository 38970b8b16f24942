#!/usr/bin/env bash
# Sets up, once, what the readiness workflow needs: a role that reads the inventory of both subscriptions, an identity that holds
# it, the trust of GitHub's tokens, and the environment with its variables in each repository. It may be run again: what is there
# as it should be is left alone, and nothing is ever deleted. Needs az and gh, both signed in. --dry-run changes nothing.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: setup.sh --repo OWNER/NAME --source ID --target ID --tenant ID [options]

  --repo OWNER/NAME         a repository with a manifest; may be given several times
  --repos-from FILE         repositories, one a line
  --source ID               source subscription
  --target ID               target subscription
  --tenant ID               Microsoft Entra tenant of the target
  --management-group NAME   also Reader at this management group, for definitions that live there
  --identity NAME           name of the identity (default: id-relocation-readiness)
  --resource-group NAME     resource group of the identity (default: rg-relocation-readiness)
  --location REGION         region of the identity (default: swedencentral)
  --environment NAME        environment in the repositories (default: relocation-readiness)
  --server HOST             host of GitHub (default: github.com)
  --flexible                one credential for all repositories of the owner; always so beyond twenty of them
  --reader                  the built-in role Reader in place of the custom role
  --dry-run                 say what would be done
TEXT
}

repos=() source='' target='' tenant='' management_group='' flexible='' reader='' dry=''
identity=id-relocation-readiness group=rg-relocation-readiness location=swedencentral
environment=relocation-readiness server=github.com
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
audience=api://AzureADTokenExchange
role='Relocation readiness reader'

fail() {
  printf 'error: %s\n' "$1" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
    --flexible) flexible=1 ;;
    --reader) reader=1 ;;
    --dry-run) dry=1 ;;
    -h | --help)
      usage
      exit 0
      ;;
    --*)
      [ $# -ge 2 ] || fail "$1 needs a value"
      case $1 in
        --repo) repos+=("$2") ;;
        --repos-from) while IFS= read -r line || [ -n "$line" ]; do [ -z "$line" ] || repos+=("$line"); done <"$2" ;;
        --source) source=$2 ;;
        --target) target=$2 ;;
        --tenant) tenant=$2 ;;
        --management-group) management_group=$2 ;;
        --identity) identity=$2 ;;
        --resource-group) group=$2 ;;
        --location) location=$2 ;;
        --environment) environment=$2 ;;
        --server) server=$2 ;;
        *) fail "unknown option $1" ;;
      esac
      shift
      ;;
    *) fail "unexpected argument $1" ;;
  esac
  shift
done

guid='^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
word='^[A-Za-z0-9_.()-]{1,90}$'
[ ${#repos[@]} -gt 0 ] || fail 'name a repository with --repo OWNER/NAME'
for one in "${repos[@]}"; do [[ $one =~ ^[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+$ ]] || fail "$one is not OWNER/NAME"; done
[[ $source =~ $guid ]] || fail '--source needs the id of a subscription'
[[ $target =~ $guid ]] || fail '--target needs the id of a subscription'
[[ $tenant =~ $guid ]] || fail '--tenant needs the id of a tenant'
for one in "$identity" "$group" "$location" "$environment" "$server" "${management_group:-none}"; do
  [[ $one =~ $word ]] || fail "$one is not a name"
done

changes=0
# Says what is done, and does it.
change() {
  changes=$((changes + 1))
  printf '+'
  printf ' %q' "$@"
  printf '\n'
  [ -n "$dry" ] || "$@" >/dev/null
}
said() { printf '  %s\n' "$1"; }

case $server in
  github.com) issuer=https://token.actions.githubusercontent.com ;;
  *.ghe.com) issuer="https://token.actions.$server" ;;
  *) issuer="https://$server/_services/token" ;;
esac
export GH_HOST=$server
owner=${repos[0]%%/*}
[ ${#repos[@]} -le 20 ] || flexible=1
if [ -n "$flexible" ]; then
  for one in "${repos[@]}"; do [ "${one%%/*}" = "$owner" ] || fail 'one flexible credential serves repositories of one owner'; done
fi

echo "Role"
if [ -n "$reader" ]; then
  role=Reader
  said 'Reader is built in'
else
  definition=$(mktemp)
  trap 'rm -f "$definition"' EXIT
  sed -e "s/TARGET_SUBSCRIPTION/$target/" -e "s/SOURCE_SUBSCRIPTION/$source/" "$here/role.json" >"$definition"
  if [ "$source" = "$target" ]; then
    # A scope that is named twice is refused.
    sed -i.bak -e '/"\/subscriptions\/.*",$/d' "$definition" && rm -f "$definition.bak"
  fi
  wanted=$(grep -o '"Microsoft\.[^"]*/read"' "$definition" | tr -d '"' | sort)
  role_of() {
    az role definition list --name "$role" --custom-role-only true --scope "$1" --query "[0].$2" --output tsv 2>/dev/null |
      tr -d '\r' | sort
  }
  # A role has its name once in a tenant, and is listed where it can be assigned: with another pair of subscriptions that is elsewhere.
  found='' at=''
  for one in "$target" "$source" $(az account list --query '[].id' --output tsv 2>/dev/null | tr -d '\r' || true); do
    at=/subscriptions/$one
    found=$(role_of "$at" 'permissions[0].actions[]' || true)
    [ -z "$found" ] || break
  done
  if [ -z "$found" ]; then
    change az role definition create --role-definition "@$definition"
  else
    # What it can be assigned at stays; az finds a role by the first of these scopes.
    there=$(role_of "$at" 'assignableScopes[]')
    missing=''
    scopes="\"$at\""
    for one in $there "/subscriptions/$target" "/subscriptions/$source"; do
      grep -qixF -- "$one" <<<"$there" || missing=1
      case ",$scopes," in *",\"$one\","*) ;; *) scopes="$scopes,\"$one\"" ;; esac
    done
    sed -i.bak -e '/"AssignableScopes"/,/\]/d' -e "\$d" "$definition" && rm -f "$definition.bak"
    # The line before must end with a comma.
    sed -i.bak -e '$ s/,*$/,/' "$definition" && rm -f "$definition.bak"
    printf '  "AssignableScopes": [%s]\n}\n' "$scopes" >>"$definition"
  fi
  if [ -n "$found" ] && { [ "$found" != "$wanted" ] || [ -n "$missing" ]; }; then
    change az role definition update --role-definition "@$definition"
  elif [ -n "$found" ]; then
    said "$role is as it should be"
  fi
fi

echo "Identity"
client='' object=''
if [ -n "$flexible" ]; then
  # Only an application can have a flexible credential; a managed identity has at most twenty of the plain ones.
  read_app() {
    read -r client app_object < <(az ad app list --filter "displayName eq '$identity'" \
      --query '[].[appId,id]' --output tsv | tr -d '\r' && echo) || true
  }
  app_object=''
  read_app
  if [ -z "$client" ]; then
    change az ad app create --display-name "$identity" --sign-in-audience AzureADMyOrg
    [ -n "$dry" ] || read_app
  else
    said "the application $identity exists"
  fi
  if [ -n "$client" ]; then
    object=$(az ad sp list --filter "appId eq '$client'" --query '[0].id' --output tsv | tr -d '\r')
    if [ -z "$object" ]; then
      change az ad sp create --id "$client"
      [ -n "$dry" ] || object=$(az ad sp list --filter "appId eq '$client'" --query '[0].id' --output tsv | tr -d '\r')
    fi
  fi
else
  if [ "$(az group exists --name "$group" --subscription "$target" | tr -d '\r')" != true ]; then
    change az group create --name "$group" --location "$location" --subscription "$target"
  fi
  read_identity() {
    read -r client object < <(az identity list --resource-group "$group" --subscription "$target" \
      --query "[?name=='$identity'].[clientId,principalId]" --output tsv 2>/dev/null | tr -d '\r' && echo) || true
  }
  read_identity
  if [ -z "$client" ]; then
    change az identity create --name "$identity" --resource-group "$group" --location "$location" --subscription "$target"
    [ -n "$dry" ] || read_identity
  else
    said "$identity exists"
  fi
fi
: "${client:=CLIENT_ID}" "${object:=OBJECT_ID}"

echo "Rights"
assign() {
  local role=$1 scope=$2 count=0
  if [ "$object" != OBJECT_ID ]; then
    # Every version of az lists the assignments of a scope; not every one can be asked for an object id.
    count=$(az role assignment list --scope "$scope" \
      --query "length([?principalId=='$object' && roleDefinitionName=='$role'])" --output tsv | tr -d '\r')
  fi
  if [ "$count" = 0 ]; then
    change az role assignment create --assignee-object-id "$object" --assignee-principal-type ServicePrincipal \
      --role "$role" --scope "$scope"
  else
    said "$role at $scope is assigned"
  fi
}
assign "$role" "/subscriptions/$target"
[ "$source" = "$target" ] || assign "$role" "/subscriptions/$source"
[ -z "$management_group" ] || assign Reader "/providers/Microsoft.Management/managementGroups/$management_group"

echo "Trust"
# What GitHub writes is not guessed where it can be asked: newer repositories have their ids in it.
subject_prefix() {
  local prefix
  prefix=$(gh api "repos/$1/actions/oidc/customization/sub" --jq '.sub_claim_prefix // empty' 2>/dev/null || true)
  if [[ $prefix =~ ^repo:[A-Za-z0-9_.@-]+/[A-Za-z0-9_.@-]+$ ]]; then echo "$prefix"; else echo "repo:$1"; fi
}
if [ -n "$flexible" ]; then
  uri="https://graph.microsoft.com/beta/applications/${app_object:-APP_OBJECT_ID}/federatedIdentityCredentials"
  # Older and newer repositories of an owner differ in it: a credential for each form.
  owners=$(for one in "${repos[@]}"; do
    prefix=$(subject_prefix "$one")
    echo "${prefix%%/*}"
  done | sort -u)
  for prefix in $owners; do
    expression="claims['sub'] matches '$prefix/*:environment:$environment'"
    name=relocation-readiness
    case $prefix in *@*) name=relocation-readiness-ids ;; esac
    found=''
    [ -z "$app_object" ] || found=$(az rest --method GET --uri "$uri" \
      --query "value[?name=='$name'].claimsMatchingExpression.value" --output tsv | tr -d '\r')
    body=$(printf '{"name":"%s","issuer":"%s","audiences":["%s"],"claimsMatchingExpression":{"value":"%s","languageVersion":1}}' \
      "$name" "$issuer" "$audience" "$expression")
    if [ -z "$found" ]; then
      change az rest --method POST --uri "$uri" --body "$body"
    elif [ "$found" != "$expression" ]; then
      change az rest --method PATCH --uri "$uri/$name" --body "$body"
    else
      said "one credential trusts $expression"
    fi
  done
else
  for repo in "${repos[@]}"; do
    subject="$(subject_prefix "$repo"):environment:$environment"
    name=$(printf 'readiness-%s' "$repo" | tr -c 'A-Za-z0-9-' '-' | cut -c1-100)
    found=''
    [ "$client" = CLIENT_ID ] || found=$(az identity federated-credential list --identity-name "$identity" --resource-group "$group" \
      --subscription "$target" --query "[?subject=='$subject'] | [0].name" --output tsv | tr -d '\r')
    if [ -z "$found" ]; then
      change az identity federated-credential create --name "$name" --identity-name "$identity" --resource-group "$group" \
        --subscription "$target" --issuer "$issuer" --audiences "$audience" --subject "$subject"
    else
      said "$subject is trusted"
    fi
  done
fi

echo "Repositories"
subscriptions=$target
[ "$source" = "$target" ] || subscriptions="$source,$target"
for repo in "${repos[@]}"; do
  if ! gh api "repos/$repo/environments/$environment" --silent 2>/dev/null; then
    change gh api --method PUT "repos/$repo/environments/$environment" --silent
  fi
  for pair in "AZURE_CLIENT_ID=$client" "AZURE_TENANT_ID=$tenant" "RELOCATION_SUBSCRIPTIONS=$subscriptions"; do
    name=${pair%%=*} value=${pair#*=}
    found=$(gh api "repos/$repo/environments/$environment/variables/$name" --jq .value 2>/dev/null || true)
    # Subscriptions of another pair stay.
    if [ "$name" = RELOCATION_SUBSCRIPTIONS ]; then
      for one in ${found//,/ }; do
        case ",$value," in *",$one,"*) ;; *) value="$one,$value" ;; esac
      done
      [ "$(tr ',' '\n' <<<"$value" | sort)" != "$(tr ',' '\n' <<<"$found" | sort)" ] || value=$found
    fi
    if [ "$found" = "$value" ]; then
      said "$repo: $name is set"
    else
      change gh variable set "$name" --repo "$repo" --env "$environment" --body "$value"
    fi
  done
done

if [ -n "$dry" ]; then
  echo "$changes changes would be made; nothing was changed."
else
  echo "$changes changes made. A new role assignment takes some minutes; then: relocation doctor."
fi
