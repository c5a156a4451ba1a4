import io.github.resumemaven.it.Git

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('<maven.site.skip>true</maven.site.skip>')
assert log.contains('<maven.site.deploy.skip>true</maven.site.deploy.skip>')
assert !log.contains('Missing distribution management')
assert Git.run(new File(basedir, 'target/origin.git'), 'branch', '--list', 'gh-pages') == ''
