package org.sellerport.web.launch;

/** The launcher ends here. The message is one sentence for the person who typed the command: what is wrong, what to do. */
final class CannotGoOn extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotGoOn(String sentence) {
        super(sentence);
    }

    CannotGoOn(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The first line of what another program or library said, without a closing full stop, to end a sentence with. */
    static String reason(Throwable cause) {
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return said.strip().lines().findFirst().orElse("").replaceFirst("[.:]$", "");
    }
}
