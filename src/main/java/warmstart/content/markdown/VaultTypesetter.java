package warmstart.content.markdown;

import java.util.Objects;
import warmstart.base.Where;
import warmstart.notes.SafeHtml;
import warmstart.notes.Typesetter;
import warmstart.notes.Vault;

/** Lays out texts that may link to the notes of a vault. */
public final class VaultTypesetter implements Typesetter {
    /** What is wrong with a text was reported when its file was read. */
    private static final Where NOWHERE = Where.file("");

    private final Markdown markdown;
    private final Vault vault;

    /** A typesetter for texts that may link to these notes. */
    public VaultTypesetter(Markdown markdown, Vault vault) {
        this.markdown = Objects.requireNonNull(markdown, "markdown");
        this.vault = Objects.requireNonNull(vault, "vault");
    }

    @Override
    public SafeHtml block(String text) {
        return markdown.fragment(text, NOWHERE, vault).html();
    }

    @Override
    public SafeHtml line(String text) {
        return markdown.line(text, NOWHERE, vault).html();
    }
}
