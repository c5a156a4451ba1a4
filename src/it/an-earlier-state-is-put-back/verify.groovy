import io.github.resumemaven.it.Git

def origin = new File(basedir, 'target/origin.git')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert Git.run(origin, 'log', '--format=%s', 'gh-pages').readLines()*.replaceAll('[0-9a-f]{7,}', 'ID') == [
    'Roll back to ID: Publish the résumé for the first time',
    'Publish the résumé: 1 highlight added',
    'Publish the résumé for the first time',
]
assert Git.run(origin, 'rev-parse', 'gh-pages^{tree}') == Git.run(origin, 'rev-parse', 'gh-pages~2^{tree}')

assert log.contains('Dry run, nothing pushed to gh-pages')
assert log.contains('    Publish the résumé: 1 highlight added')
assert log =~ / changed +index\.html/
assert log =~ / 0  [0-9a-f]{10}  \S+  Publish the résumé: 1 highlight added \(published now\)/
assert log =~ / 1  [0-9a-f]{10}  \S+  Publish the résumé for the first time/
assert log.contains('resume.md is a draft (line 2: draft: true)')
