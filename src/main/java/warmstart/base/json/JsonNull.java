package warmstart.base.json;

/** {@code null}: a value that says there is none, which is not the same as an absent key. */
public enum JsonNull implements Json {
    NULL;

    @Override
    public JsonKind kind() {
        return JsonKind.NULL;
    }

    @Override
    public String toString() {
        return wire();
    }
}
