io.github.resumemaven.it.Git.repositoryWithOrigin(basedir)
