package io.github.resumemaven.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PhraseBookTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/resumemaven/lexicon/phrases");

    private static List<String> find(String text, String... lines) {
        return PhraseBook.of(List.of(lines)).find(text).stream()
                .map(hit -> text.substring(hit.start(), hit.end())
                        + (hit.replacement().isEmpty() ? "" : "=" + hit.replacement()))
                .toList();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesAreSortedWithoutDoubles(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.get(0)).as("a remark that says what the list is").matches("# .+\\.");
        List<String> phrases = lines.subList(1, lines.size());
        assertThat(phrases).isSorted().doesNotHaveDuplicates().allSatisfy(line -> assertThat(line)
                .isNotBlank()
                .isEqualTo(line.strip())
                .doesNotStartWith("#"));
        assertThat(phrases.stream().map(line -> line.split(" = ")[0])).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void filesReplaceNothingByItselfAndFindWhatTheyName(Path file) throws IOException {
        PhraseBook book = PhraseBook.of(Files.readAllLines(file));
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("#") && !line.startsWith("!")) {
                String[] parts = line.split(" = ");
                String text = parts[0].replace("[", "").replace("]", "");
                assertThat(book.find(text)).as(line).isNotEmpty();
                if (parts.length > 1) {
                    PhraseBook.Hit hit = book.find(text).get(0);
                    assertThat(hit.replacement()).as(line).isNotEqualTo(text.substring(hit.start(), hit.end()));
                    String right = text.substring(0, hit.start()) + hit.replacement() + text.substring(hit.end());
                    assertThat(book.find(right)).as("what replaces " + line).isEmpty();
                }
            }
        }
    }

    @Test
    void findsWholeWordsInAnyCaseWidthAndAccent() {
        assertThat(find("Team player, a TEAM PLAYER; ｔｅａｍ player; steam players", "team player"))
                .containsExactly("Team player", "TEAM PLAYER", "ｔｅａｍ player");
        assertThat(find("Bénévole", "benevole")).containsExactly("Bénévole");
    }

    @Test
    void findsWordsWithoutSpacesAnywhere() {
        assertThat(find("系统布署完成", "布署 = 部署")).containsExactly("布署=部署");
    }

    @Test
    void findsPhrasesAcrossLines() {
        assertThat(find("team\nplayer", "team player")).containsExactly("team\nplayer");
    }

    @Test
    void findsOnlyWhatIsInBrackets() {
        assertThat(find("用户登陆，登陆诺曼底", "用户[登陆] = 登录")).containsExactly("登陆=登录");
    }

    @Test
    void findsTheLongestPhraseAtAPlace() {
        assertThat(find("XX有限公司", "XX", "XX有限公司")).containsExactly("XX有限公司");
    }

    @Test
    void findsNothingInExceptions() {
        assertThat(find("目的的确，好的的", "!目的的", "[的的] = 的")).containsExactly("的的=的");
    }

    @Test
    void takesPhrasesInCapitalsAsTheyAre() {
        assertThat(find("TODO, todo, Todo", "TODO")).containsExactly("TODO");
    }

    @Test
    void knowsBooksByLanguageAndScript() {
        Lexicon lexicon = Lexicon.load();
        Words simplified = lexicon.languages().stream()
                .filter(words -> words.language().toLanguageTag().equals("zh-Hans"))
                .findFirst()
                .orElseThrow();
        assertThat(lexicon.phrases(simplified, "latin-compounds").isEmpty()).isFalse();
        assertThat(lexicon.phrases(simplified, "other-script").isEmpty()).isFalse();
        assertThat(lexicon.phrases(lexicon.languages().get(0), "other-script").isEmpty())
                .isTrue();
    }
}
