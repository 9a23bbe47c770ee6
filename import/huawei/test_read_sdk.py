"""Tests of the reader, on a made-up package: `python3 -m unittest` in this folder."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import tempfile
import unittest
from pathlib import Path
from typing import Any

import read_sdk
from sdk import types

PACKAGE = Path(__file__).parent / "fixtures" / "huaweicloudsdkbox"
# What the importer's own tests read. To bring it up to date: python3 read_sdk.py <PACKAGE> > <DOCUMENT>
DOCUMENT = PACKAGE.parent / "box.json"


def run(*arguments: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = read_sdk.main(list(arguments))
    return status, out.getvalue(), err.getvalue()


class Facts(unittest.TestCase):
    service: dict[str, Any]
    text: str

    @classmethod
    def setUpClass(cls) -> None:
        status, cls.text, errors = run(str(PACKAGE))
        assert status == 0, errors
        document = json.loads(cls.text)
        assert document["format"] == read_sdk.FORMAT
        (cls.service,) = document["services"]

    def operation(self, name: str) -> dict[str, Any]:
        return next(o for o in self.service["operations"] if o["name"] == name)

    def members(self, name: str) -> dict[str, dict[str, Any]]:
        found = next(c for c in self.service["classes"] if c["name"] == name)
        return {member["name"]: member for member in found["members"]}

    def test_an_operation_has_the_name_of_its_classes_and_knows_its_function(self) -> None:
        operation = self.operation("OpenBox")
        self.assertEqual(operation["python_name"], "open_box")
        self.assertEqual(operation["method"], "POST")
        self.assertEqual(operation["path"], "/v2/{project_id}/boxes/{box_id}/open")
        self.assertEqual(operation["content_types"], ["application/json;charset=UTF-8"])
        self.assertTrue(operation["deprecated"])
        self.assertFalse(self.operation("PhotographBox")["deprecated"])

    def test_parameters_have_the_wire_name_the_type_and_whether_they_are_required(self) -> None:
        operation = self.operation("OpenBox")
        bindings = operation["bindings"]
        self.assertEqual(bindings["path"], [{"name": "box_id", "type": "str", "required": True}])
        self.assertEqual(bindings["query"], [{"name": "dryRun", "type": "bool", "required": False}])
        self.assertEqual(bindings["header"], [{"name": "X-Room-ID", "type": "str", "required": False}])
        self.assertEqual(operation["body"], {"type": {"class": "OpenBoxBody"}, "required": False})
        self.assertEqual(operation["response_headers"], ["Lid-ID"])

    def test_the_parts_of_a_form_are_the_members_of_its_body(self) -> None:
        parts = self.operation("PhotographBox")["bindings"]["form"]
        self.assertEqual(
            [(part["name"], part["type"], part["required"]) for part in parts],
            [("title", "str", False), ("content", "file", True)],
        )

    def test_members_of_a_class(self) -> None:
        members = self.members("OpenBoxBody")
        self.assertTrue(members["accessCode"]["required"])
        self.assertTrue(members["accessCode"]["sensitive"])
        self.assertFalse(members["labels"]["required"])
        self.assertNotIn("sensitive", members["labels"])
        self.assertEqual(members["labels"]["type"], {"map": {"list": {"class": "Label"}}})
        self.assertEqual(members["inner"]["type"], {"class": "OpenBoxBody"})
        self.assertEqual(members["opened_at"]["type"], "datetime")

    def test_an_enum_has_values_and_a_stream_is_told_from_an_object(self) -> None:
        classes = {found["name"]: found for found in self.service["classes"]}
        self.assertEqual(classes["OpeningWay"], {"name": "OpeningWay", "kind": "enum", "values": ["Gentle", "ByForce"]})
        self.assertEqual(classes["PhotographBoxResponse"]["kind"], "stream")

    def test_what_was_skipped_has_a_reason(self) -> None:
        skipped = {entry["file"]: entry["reason"] for entry in self.service["skipped"]}
        self.assertEqual(sorted(skipped), ["__init__.py", "box_async_client.py", "region"])
        self.assertTrue(all(skipped.values()))

    def test_no_sentence_of_the_vendor_and_no_folder_of_the_machine_is_printed(self) -> None:
        self.assertNotIn("sentence", self.text)
        self.assertNotIn(str(PACKAGE.parent), self.text)

    def test_the_same_input_gives_the_same_output(self) -> None:
        self.assertEqual(run(str(PACKAGE))[1], self.text)
        self.assertEqual(DOCUMENT.read_text(encoding="utf-8"), self.text)


class Problems(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.package = Path(folder.name) / PACKAGE.name
        shutil.copytree(PACKAGE, self.package)

    def edit(self, file: str, before: str, after: str) -> None:
        path = self.package / "v2" / file
        text = path.read_text(encoding="utf-8")
        self.assertIn(before, text)
        path.write_text(text.replace(before, after, 1), encoding="utf-8")

    def problems(self) -> str:
        status, out, errors = run(str(self.package))
        self.assertEqual((status, out), (1, ""))
        return errors

    def test_all_problems_come_at_once_with_their_places(self) -> None:
        self.edit("box_client.py", "cname = None", "cname = choose(request)")
        self.edit("model/label.py", "'extra': 'object'", "'extra': 'complex'")
        errors = self.problems()
        self.assertRegex(
            errors, r"huaweicloudsdkbox/v2/box_client\.py:\d+: `cname = choose\(request\)` is not understood"
        )
        self.assertRegex(errors, r"huaweicloudsdkbox/v2/model/label\.py:\d+: `Label\.extra`: unknown type `complex`")
        self.assertIn("2 things were not understood", errors)
        self.assertNotIn(str(self.package.parent), errors)

    def test_each_odd_thing_is_a_problem(self) -> None:
        for file, before, after, message in [
            ("box_client.py", "params['box_id'] = l", "params['lid_id'] = l", "nothing fills in `{box_id}`"),
            ("box_client.py", "params['box_id'] = l", "params['lid_id'] = l", "the path has no `{lid_id}`"),
            ("box_client.py", "if 'dry_run' in", "if 'dry_ran' in", "is not understood"),
            ("box_client.py", '"OpenBoxResponse"', '"ShutBoxResponse"', "there is no class `ShutBoxRequest`"),
            ("box_client.py", '"OpenBoxResponse"', "answer()", "is not a constant str"),
            (
                "box_client.py",
                '"response_type": "OpenBoxResponse"',
                '"retries": "3"',
                "`retries`, which is not understood",
            ),
            ("box_client.py", "['multipart/form-data']", "kinds", "is not a constant list"),
            ("box_client.py", "def open_box(", "def peek_box(", "there is no function `open_box`"),
            ("box_client.py", "def open_box(", "def peek_box(", "`peek_box` belongs to no operation"),
            ("box_client.py", "class BoxClient(", "class Box(", "0 client classes"),
            ("model/label.py", "class Label:", "class Label(Tag):", "`Label` inherits from Tag"),
            ("model/label.py", "'extra': 'extra'", "'more': 'extra'", "do not agree about extra, more"),
            ("model/label.py", "sensitive_list = []", "sensitive_list = ['lid']", "`lid`, which is no member"),
            (
                "model/label.py",
                "self.key = key",
                "self.key = key or ''",
                "constructor of `Label` that is not understood",
            ),
            (
                "model/label.py",
                "def to_dict(",
                "def get_real_child_model(",
                "`Label.get_real_child_model` is not understood",
            ),
            ("model/label.py", "'key': 'str'", "'key': 'Keyring'", "refers to `Keyring`, which is missing"),
            ("model/label.py", "'key': 'str'", "'key': 'dict(int, str)'", "are not texts"),
            ("model/label.py", "class Label:", "class Label", "not Python"),
            ("model/opening_way.py", "'ByForce'", "7", "of different types"),
            ("model/open_box_request.py", "'x_room_id': 'str'", "'rooms': 'str'", "travels nowhere"),
        ]:
            with self.subTest(f"{before} -> {after}"):
                shutil.rmtree(self.package)
                shutil.copytree(PACKAGE, self.package)
                self.edit(file, before, after)
                self.assertIn(message, self.problems())

    def test_a_class_in_two_files_is_a_problem(self) -> None:
        shutil.copy(self.package / "v2/model/label.py", self.package / "v2/model/tag.py")
        self.assertIn("`Label` is also in huaweicloudsdkbox/v2/model/label.py", self.problems())

    def test_what_is_no_package_and_what_is_missing_is_said(self) -> None:
        self.assertIn("not the folder of a package", run(str(self.package.parent))[2])
        self.assertIn("box/v9:1: no package has this", run(str(self.package), "--only", "box/v9")[2])
        shutil.rmtree(self.package / "v2")
        self.assertIn("there is no version in it", run(str(self.package))[2])

    def test_code_is_never_run(self) -> None:
        self.edit("box_client.py", "import importlib", "raise SystemExit('it was run')\nimport importlib")
        self.assertEqual(run(str(self.package))[0], 0)


class Types(unittest.TestCase):
    def test_expressions(self) -> None:
        for text, expected in [
            ("str", "str"),
            ("list[Tag]", {"list": {"class": "Tag"}}),
            ("dict(str, dict(str, list[str]))", {"map": {"map": {"list": "str"}}}),
        ]:
            self.assertEqual(types.parse(text), expected)
        for text in ["", "tag", "list[", "list[]", "dict(str)", "Tag[str]", "list[" * 5000 + "str" + "]" * 5000]:
            with self.assertRaises(ValueError):
                types.parse(text)


if __name__ == "__main__":
    unittest.main()
