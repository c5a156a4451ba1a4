import io.github.resumemaven.it.Git

// The goal saw that the site plugin keeps out of the way: its configuration is an object of Maven's.
def origin = new File(basedir, 'target/origin.git')
assert Git.run(origin, 'show', 'gh-pages:index.html').contains('Nordlicht Systems')
