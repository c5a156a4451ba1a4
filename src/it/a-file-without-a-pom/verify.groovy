assert new File(basedir, 'target/resume/reports/findings.json').exists()
assert new File(basedir, 'target/resume/site/index.html').getText('UTF-8').contains('Nordlicht Systems')
assert basedir.list().every { it in ['ada.txt', 'invoker.properties', 'verify.groovy', 'build.log', 'target', '.mvn'] }
