def test_a(built_site): assert (built_site/"index.html").is_file()
def test_b(built_site): assert (built_site/"index.html").is_file()
