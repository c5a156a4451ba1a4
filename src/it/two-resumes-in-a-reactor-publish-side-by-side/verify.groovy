import io.github.resumemaven.it.Git

def origin = new File(basedir, 'target/origin.git')
def log = new File(basedir, 'build.log').getText('UTF-8')

def published = Git.run(origin, 'ls-tree', '-r', '--name-only', 'gh-pages').readLines()
assert published.containsAll(['.nojekyll', 'ada/index.html', 'ada/resume.json', 'grace/index.html', 'grace/resume.json'])
assert !published.contains('index.html')
assert Git.run(origin, 'show', 'gh-pages:ada/index.html').contains('Ada Brandt')
assert Git.run(origin, 'show', 'gh-pages:grace/index.html').contains('Grace Lindt')

// Each has a commit of its own, and publishing one again changed nothing.
assert Git.run(origin, 'rev-list', '--count', 'gh-pages') == '2'
assert Git.run(origin, 'log', '--format=%s', 'gh-pages').readLines().toSet() ==
    ['Publish the résumé in ada for the first time', 'Publish the résumé in grace for the first time'].toSet()
assert log.contains('Nothing to publish')
assert log.contains("would be published to the folder cv of one branch")
