import io.github.resumemaven.it.Git

def origin = new File(basedir, 'target/origin.git')
def log = new File(basedir, 'build.log').getText('UTF-8')

// Exactly the folder that the goal generate wrote, though the goal deploy alone would write more formats.
def published = Git.run(origin, 'ls-tree', '-r', '--name-only', 'gh-pages').readLines()
assert published.toSet() == ['.nojekyll', 'index.html'].toSet()
assert log.count('[INFO] Wrote ') == 1
assert Git.run(origin, 'show', 'gh-pages:index.html').contains('Nordlicht Systems')
