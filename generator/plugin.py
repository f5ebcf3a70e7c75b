"""`mkdocs build` and `mkdocs serve` at a project's root run the same pipeline."""

from __future__ import annotations

import os
import re
import tempfile
from pathlib import Path
from typing import Literal

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import Files

from generator import clock
from generator.build import build
from generator.problems import report

log = get_plugin_logger(__name__)
_POLICY = re.compile(rb'<meta http-equiv="Content-Security-Policy"[^>]*>\n?')


class Settings(Config):
    """None: everything an editor decides stands in `content/site.yaml`."""


class HandrailPlugin(BasePlugin[Settings]):
    """Lets MkDocs build nothing itself, and puts the whole site where it would have."""

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether the site is only looked at. Being asked also keeps this instance."""
        self.serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Send MkDocs' own output to an empty folder; ours goes to its site_dir."""
        self.root = Path(config.config_file_path).parent
        self.out = Path(config.site_dir)
        self.aside = tempfile.TemporaryDirectory(prefix="handrail-")
        config.site_dir = self.aside.name
        config.nav = None
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """No page or asset is MkDocs' to build."""
        return Files([])

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Run the pipeline; its problems are MkDocs' errors."""
        self.aside.cleanup()
        config.site_dir = str(self.out)
        try:
            today = clock.today(os.environ.get("SOURCE_DATE_EPOCH"))
        except ValueError as error:
            raise PluginError(str(error)) from None
        result = build(self.root, self.root / "content", self.out, today=today)
        if isinstance(result, list):
            raise PluginError(f"\n{report(result)}")
        for warning in result.warnings:
            log.warning("%s", warning)
        if self.serving:  # MkDocs' reload script is inline, which the policy would forbid
            for path in self.out.rglob("*.html"):
                path.write_bytes(_POLICY.sub(b"", path.read_bytes()))

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: object
    ) -> LiveReloadServer:
        """Rebuild on an edit of anything that the site is made of."""
        for name in ("content", "overrides"):
            if (self.root / name).is_dir():
                server.watch(str(self.root / name))
        return server
