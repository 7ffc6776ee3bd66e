package org.letopis.cli;

/// Something that the user can mend: its message says in one line what is wrong and what to do. Exit code 1.
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserException(String message) {
        super(message);
    }
}
