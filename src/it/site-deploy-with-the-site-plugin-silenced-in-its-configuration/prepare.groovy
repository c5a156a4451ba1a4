io.github.resumemaven.it.Git.repositoryWithOrigin(basedir)
return true
