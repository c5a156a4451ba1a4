package io.github.resumemaven.link.http;

import io.github.resumemaven.link.http.HttpFailure.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;

/** Puts the JDK's exceptions into words. */
final class Failures {
    private Failures() {}

    static HttpFailure of(IOException e, Watchdog.Guard guard, Kind otherwise) {
        if (e instanceof SocketTimeoutException || guard.expired()) {
            return new HttpFailure(
                    Kind.TIMEOUT, otherwise == Kind.CONNECT ? "nobody answered in time" : "the answer took too long");
        }
        if (e instanceof SSLException) {
            return isCertificate(e)
                    ? new HttpFailure(Kind.CERTIFICATE, "its certificate is not trusted: " + rootOf(e))
                    : new HttpFailure(Kind.TLS, "no secure connection came about: " + rootOf(e));
        }
        if (e instanceof ConnectException) {
            return new HttpFailure(Kind.CONNECT, "the connection was refused");
        }
        if (e instanceof NoRouteToHostException || otherwise == Kind.CONNECT) {
            return new HttpFailure(Kind.CONNECT, "no way leads there");
        }
        return new HttpFailure(
                Kind.RESET,
                e instanceof EOFException ? "the server closed without an answer" : "the connection broke off");
    }

    private static boolean isCertificate(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException
                    || cause instanceof java.security.cert.CertPathValidatorException) {
                return true;
            }
        }
        return false;
    }

    /** The innermost message, on one line: "certificate expired on ...", "No subject alternative names ...". */
    private static String rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
        String line = message.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 160 ? line : line.substring(0, 160) + "…";
    }
}
