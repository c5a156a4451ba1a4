def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('No résumé in this module; nothing to do.') == 4
assert new File(basedir, 'cv/target/resume/reports/findings.json').exists()
assert !new File(basedir, 'code/target').exists()
assert !new File(basedir, 'target').exists()
