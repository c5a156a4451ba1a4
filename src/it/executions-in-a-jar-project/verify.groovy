import groovy.json.JsonSlurper

def findings = new JsonSlurper().parse(new File(basedir, 'target/resume/reports/findings.json'), 'UTF-8')
assert findings.summary.files == 1
assert findings.summary.errors == 0
