// Maven 4 keeps a repository of its own in target.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('No résumé in this module; nothing to do.') == 2
assert log.contains('These modules have one: cv. Add -pl :cv to the command.')
assert log.count('in 1 file') == 2
assert new File(basedir, 'cv/target/resume/reports/findings.json').exists()
assert !new File(basedir, 'code/target/resume').exists()
assert !new File(basedir, 'target/resume').exists()
