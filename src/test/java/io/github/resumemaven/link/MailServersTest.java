package io.github.resumemaven.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resumemaven.link.Resolver.MailDomain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mail domains, against a small name server on the loopback. */
class MailServersTest {
    private static final int NO_SUCH_NAME = 3;
    private static final int SERVER_FAILURE = 2;

    private final TestNet net = new TestNet(new TestServer());
    private DatagramSocket socket;

    @BeforeEach
    void start() throws IOException {
        socket = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"));
        Thread thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    @AfterEach
    void stop() {
        socket.close();
    }

    @ParameterizedTest
    @CsvSource({
        "with-mx.fictional.org, ACCEPTS",
        "null-mx.fictional.org, REFUSES",
        "address-only.fictional.org, ACCEPTS",
        "nothing.elsewhere.net, REFUSES",
        "unknown.fictional.org, UNKNOWN",
        "failing.fictional.org, UNSURE"
    })
    void theNameServersAnswerDecides(String domain, MailDomain expected) {
        assertThat(MailServers.of(domain, net, "dns://127.0.0.1:" + socket.getLocalPort()))
                .isEqualTo(expected);
    }

    private void serve() {
        try {
            while (true) {
                DatagramPacket question = new DatagramPacket(new byte[512], 512);
                socket.receive(question);
                byte[] answer = answer(question);
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    /** RFC 1035, section 4: the question again, then at most one MX record. */
    private static byte[] answer(DatagramPacket question) throws IOException {
        byte[] asked = question.getData();
        int end = 12;
        while (asked[end] != 0) {
            end += asked[end] + 1;
        }
        String first = new String(asked, 13, asked[12], StandardCharsets.US_ASCII);
        int code = first.equals("unknown") ? NO_SUCH_NAME : first.equals("failing") ? SERVER_FAILURE : 0;
        boolean record = first.endsWith("mx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(new byte[] {asked[0], asked[1], (byte) 0x84, (byte) code, 0, 1, 0, (byte) (record ? 1 : 0), 0, 0, 0, 0
        });
        out.write(asked, 12, end + 5 - 12);
        if (record) {
            byte[] host = first.startsWith("null") ? new byte[] {0} : new byte[] {2, 'm', 'x', (byte) 0xc0, 12};
            out.write(new byte[] {(byte) 0xc0, 12, 0, 15, 0, 1, 0, 0, 0, 60, 0, (byte) (host.length + 2)});
            out.write(new byte[] {0, (byte) (first.startsWith("null") ? 0 : 10)});
            out.write(host);
        }
        return out.toByteArray();
    }
}
