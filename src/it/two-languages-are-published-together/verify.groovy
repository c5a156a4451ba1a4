import io.github.resumemaven.it.Git

def origin = new File(basedir, 'target/origin.git')
def message = { state -> Git.run(origin, 'log', '-1', '--format=%B', state) }

def published = Git.run(origin, 'ls-tree', '-r', '--name-only', 'gh-pages').readLines()
assert published.containsAll(['index.html', 'resume.json', 'en/index.html', 'en/resume.json'])
assert Git.run(origin, 'show', 'gh-pages:index.html').contains('Bauzeit')
assert Git.run(origin, 'show', 'gh-pages:en/index.html').contains('Cut the build')

assert message('gh-pages~1').startsWith('Publish the résumé for the first time\n\n1 job, 1 study, 2 skills\nen: 1 job')
def changes = message('gh-pages').readLines()
assert changes[0] == 'Publish the résumé: 1 highlight changed; adds skill Rust; and 3 more'
assert changes.containsAll(['- changes the phone number', '- en: 1 highlight changed', '- en: changes the phone number'])
assert !message('gh-pages').contains('555123')
assert changes.any { it.startsWith('Source-Commit: ') }
