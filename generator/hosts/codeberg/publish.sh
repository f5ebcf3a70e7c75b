#!/bin/sh
# Put a built site on the branch `pages` of a repository: one commit, without history, a name
# or a time that could tell who made it and when. Your texts stay where they are.
# Usage: sh publish.sh site https://example.org/ACCOUNT/NAME.git
set -eu
site=$1
repository=$2
test -f "$site/index.html" || { echo "$site holds no site" >&2; exit 1; }
beside=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/<<into>>"
cp -R "$site/." "$folder/<<into>>/"
<<more>>
export GIT_AUTHOR_NAME=site GIT_AUTHOR_EMAIL=site@example.org
export GIT_COMMITTER_NAME=site GIT_COMMITTER_EMAIL=site@example.org
export GIT_AUTHOR_DATE='2000-01-01T00:00:00Z' GIT_COMMITTER_DATE='2000-01-01T00:00:00Z'
cd "$folder"
git init --quiet
git -c core.autocrlf=false add --all --force
git -c commit.gpgsign=false commit --quiet --no-verify --message site
git push --quiet --force "$repository" HEAD:refs/heads/pages
