package org.sillok.server.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who has shown who they are, for as long as a request lasts. */
public final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final transient @Nullable Visit visit;
    private final transient @Nullable Token token;

    private SignedIn(Person person, @Nullable Visit visit, @Nullable Token token) {
        super(person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList());
        this.person = person;
        this.visit = visit;
        this.token = token;
        setAuthenticated(true);
    }

    public static SignedIn by(Person person) {
        return new SignedIn(person, null, null);
    }

    static SignedIn by(Person person, Visit visit) {
        return new SignedIn(person, visit, null);
    }

    static SignedIn by(Person person, Token token) {
        return new SignedIn(person, null, token);
    }

    public Scope scope() {
        return person.scope();
    }

    public Person person() {
        return person;
    }

    /** Null where they did not sign in with a browser. */
    public @Nullable Visit visit() {
        return visit;
    }

    /** The number of the token that a program acts by; null where it is none. */
    public @Nullable Long token() {
        return token == null ? null : token.id();
    }

    /** Whether they may not write, whatever their roles. */
    public boolean isReadOnly() {
        return token != null && token.readOnly();
    }

    @Override
    public String getName() {
        return person.name();
    }

    @Override
    public Object getPrincipal() {
        return person.name();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    /** Two of one person may differ in what they may do, so that each equals itself alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
