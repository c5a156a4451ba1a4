import io.github.resumemaven.it.Git

def origin = new File(basedir, 'target/origin.git')
def log = new File(basedir, 'build.log').getText('UTF-8')

assert new File(basedir, 'target/resume/reports/findings.json').exists()
assert new File(basedir, 'target/resume/site/index.html').getText('UTF-8').contains('青禾数据')

def published = Git.run(origin, 'ls-tree', '-r', '--name-only', 'gh-pages').readLines()
assert published.containsAll(['.nojekyll', 'index.html', 'resume.json'])
assert Git.run(origin, 'show', 'gh-pages:index.html') ==
    new File(basedir, 'target/resume/site/index.html').getText('UTF-8').stripTrailing()

// Two runs of site-deploy, one commit.
assert Git.run(origin, 'rev-list', '--count', 'gh-pages') == '1'
assert log.contains('Nothing to publish')

// The default site plugin has no part in this packaging.
assert !log.contains('maven-site-plugin:3')
