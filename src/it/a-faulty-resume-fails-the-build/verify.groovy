import groovy.json.JsonSlurper
import io.github.resumemaven.it.Git

def log = new File(basedir, 'build.log').getText('UTF-8')
def findings = new JsonSlurper().parse(new File(basedir, 'target/resume/reports/findings.json'), 'UTF-8').findings

assert findings.findAll { it.severity == 'error' }*.rule.toSorted() == ['contact/email-missing', 'dates/end-before-start']
def reversed = findings.find { it.rule == 'dates/end-before-start' }
assert [reversed.file, reversed.line] == ['cv.md', 7]
assert log.contains('cv.md:7:')
assert log.contains('2 errors')

// What fails validation is never published.
assert Git.run(new File(basedir, 'target/origin.git'), 'for-each-ref', '--format=%(refname:short)') == 'main'
assert !new File(basedir, 'target/resume/site').exists()

// Each report is there for its reader.
for (report in ['findings.sarif', 'TEST-resume.xml', 'findings.html']) {
    assert new File(basedir, "target/resume/reports/$report").getText('UTF-8').contains('dates/end-before-start')
}
