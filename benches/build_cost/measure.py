#!/usr/bin/env python3
"""Measure what one generated API operation costs a consumer.

Writes synthetic crates into a temporary directory, builds them with Cargo and
prints Markdown tables for two questions:

  * which JSON codec the generated code uses
    (serde derive, one parsed `serde_json::Value`, miniserde derive), and
  * how a request type makes its required fields required
    (typestate builder, struct of required fields, `bon`, run-time check).

Each variant is built with two different numbers of operations; the difference
between the two, divided by the difference in operations, is the cost of one
operation. Fixed costs (linking, runtime support code, dependencies) cancel out.
Dependencies are always built before the clock starts, except in the table
that is about dependencies.
"""

import argparse
import itertools
import os
import re
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

DEPENDENCIES = {
    "serde": 'serde = { version = "=1.0.229", features = ["derive"] }',
    "serde_json": 'serde_json = "=1.0.154"',
    "miniserde": 'miniserde = "=0.1.46"',
    "bon": 'bon = "=3.10.3"',
}


@dataclass(frozen=True)
class Variant:
    key: str
    codec: str
    shape: str
    label: str


TYPES = Variant("types", "none", "required", "no codec: types only")
SERDE = Variant("serde", "serde", "required", "(a) serde derive")
VALUE = Variant("value", "value", "required", "(b) parsed `Value`, borrowed")
OWNED = Variant("owned", "owned", "required", "(b) parsed `Value`, owned")
MINI = Variant("mini", "mini", "required", "(c) miniserde derive")
CODEC_VARIANTS = [TYPES, SERDE, VALUE, OWNED, MINI]

TYPESTATE = Variant("typestate", "value", "typestate", "(x) typestate builder")
REQUIRED = Variant("value", "value", "required", "(y) struct of required fields")
BON = Variant("bon", "value", "bon", "(z) `bon` derive")
CHECKED = Variant("checked", "value", "checked", "(w) run-time check")
SHAPE_VARIANTS = [TYPESTATE, REQUIRED, BON, CHECKED]

CODEC_NAMES = {v.key: v.label for v in CODEC_VARIANTS if v is not TYPES}

BUILT_VARIANTS = [*CODEC_VARIANTS, TYPESTATE, BON, CHECKED]

CODEC_DEPENDENCIES = {
    "none": [],
    "serde": ["serde", "serde_json"],
    "value": ["serde_json"],
    "owned": ["serde_json"],
    "mini": ["miniserde"],
}

DEPENDENCY_SETS = {
    "none": ("none", []),
    "deps_json": ("serde_json", ["serde_json"]),
    "deps_serde": ("serde with derive, serde_json", ["serde", "serde_json"]),
    "deps_mini": ("miniserde", ["miniserde"]),
    "deps_bon": ("serde_json, bon", ["serde_json", "bon"]),
}


# --- Synthetic operations ----------------------------------------------------


@dataclass(frozen=True)
class Field:
    name: str
    rust: str

    @property
    def json(self):
        return pascal_case(self.name)


@dataclass(frozen=True)
class Operation:
    name: str
    required: tuple
    optional: tuple
    target: tuple
    response: tuple
    item: tuple

    @property
    def request(self):
        return self.required + self.optional


NOUNS = (
    "cluster", "flow", "disk", "image", "subnet", "gateway", "policy", "queue",
    "topic", "stream", "bucket", "volume", "node", "pool", "route", "domain",
    "token", "secret", "tenant", "shard", "replica", "backup", "snapshot",
)


def pascal_case(name):
    return "".join(word.capitalize() for word in name.split("_"))


def rotate(fields, index):
    """Vary the field order, so that neighbouring operations are not identical."""
    shift = index % len(fields)
    return tuple(fields[shift:] + fields[:shift])


def operation(name, index):
    first, second, third = (NOUNS[(index * step + step) % len(NOUNS)] for step in (1, 5, 7))
    return Operation(
        name=name,
        required=(Field(f"{first}_id", "String"), Field("region", "String")),
        optional=(
            Field(f"{second}_targets", f"Vec<{name}Target>"),
            Field(f"max_{third}_count", "i64"),
            Field("dry_run", "bool"),
        ),
        target=(Field("key", "String"), Field(f"{second}_value", "String")),
        response=rotate(
            [
                Field(f"{first}_id", "String"),
                Field("total_count", "i64"),
                Field(f"{second}_ratio", "f64"),
                Field("ready", "bool"),
                Field(f"{third}_list", f"Vec<{name}Item>"),
            ],
            index,
        ),
        item=rotate(
            [Field(f"{third}_id", "String"), Field("bytes", "i64"), Field("state", "String")],
            index,
        ),
    )


def operations(count):
    return [operation(f"Call{index:03}", index) for index in range(count)]


# A fixed operation for the run-time numbers and the compile errors.
SAMPLE = Operation(
    name="PauseServerless",
    required=(Field("cluster_id", "String"), Field("region", "String")),
    optional=operation("PauseServerless", 0).optional,
    target=operation("PauseServerless", 0).target,
    response=(
        Field("flow_id", "String"),
        Field("total", "i64"),
        Field("ratio", "f64"),
        Field("ready", "bool"),
        Field("flows", "Vec<PauseServerlessItem>"),
    ),
    item=(Field("id", "String"), Field("bytes", "i64"), Field("state", "String")),
)


# --- Generated code: types ---------------------------------------------------


def field_lines(fields, optional, codec, encoded):
    for field in fields:
        if codec in ("serde", "mini"):
            skip = ""
            if encoded and optional and codec == "serde":
                skip = ', skip_serializing_if = "Option::is_none"'
            yield f'#[serde(rename = "{field.json}"{skip})]'
        rust = f"Option<{field.rust}>" if optional else field.rust
        yield f"pub {field.name}: {rust},"


def derives(codec, encoded):
    trait = "Serialize" if encoded else "Deserialize"
    extra = {"serde": f", serde::{trait}", "mini": f", miniserde::{trait}"}.get(codec, "")
    return f"#[derive(Debug, Clone{extra})]"


def request_struct(op, codec, shape):
    if shape == "bon":
        yield "#[derive(bon::Builder)]"
    yield derives(codec, encoded=True)
    yield f"pub struct {op.name} {{"
    yield from field_lines(op.required, False, codec, True)
    yield from field_lines(op.optional, True, codec, True)
    yield "}"


def plain_struct(name, fields, optional, codec, encoded):
    yield derives(codec, encoded)
    yield f"pub struct {name} {{"
    yield from field_lines(fields, optional, codec, encoded)
    yield "}"


# --- Generated code: required fields -----------------------------------------


def optional_setters(op, prefix=""):
    for field in op.optional:
        yield f"pub fn {field.name}(mut self, value: {field.rust}) -> Self {{"
        yield f"self.{prefix}{field.name} = Some(value); self }}"


def shape_required(op):
    yield "#[derive(Debug, Clone)]"
    yield f"pub struct {op.name}Required {{"
    yield from field_lines(op.required, False, "none", False)
    yield "}"
    yield f"impl {op.name} {{"
    yield f"pub fn new(required: {op.name}Required) -> Self {{ Self {{"
    for field in op.required:
        yield f"{field.name}: required.{field.name},"
    for field in op.optional:
        yield f"{field.name}: None,"
    yield "} }"
    yield from optional_setters(op)
    yield "}"


def typestate_setter(op, builder, chosen):
    states = ", ".join(
        f"Given<{field.rust}>" if field is chosen else pascal_case(field.name)
        for field in op.required
    )
    yield f"pub fn {chosen.name}(self, value: {chosen.rust}) -> {builder}<{states}> {{"
    yield f"{builder} {{"
    for field in op.request:
        value = "Given(value)" if field is chosen else f"self.{field.name}"
        yield f"{field.name}: {value},"
    yield "} }"


def shape_typestate(op):
    builder = f"{op.name}Builder"
    states = ", ".join(pascal_case(field.name) for field in op.required)
    unset = ", ".join(f"unset::{field.name}" for field in op.required)
    yield "#[derive(Debug, Clone)]"
    yield f"pub struct {builder}<{states}> {{"
    for field in op.required:
        yield f"{field.name}: {pascal_case(field.name)},"
    for field in op.optional:
        yield f"{field.name}: Option<{field.rust}>,"
    yield "}"
    yield f"impl {op.name} {{ pub fn builder() -> {builder}<{unset}> {{ {builder} {{"
    for field in op.required:
        yield f"{field.name}: unset::{field.name},"
    for field in op.optional:
        yield f"{field.name}: None,"
    yield "} } }"
    yield f"impl<{states}> {builder}<{states}> {{"
    for field in op.required:
        yield from typestate_setter(op, builder, field)
    yield from optional_setters(op)
    bounds = ", ".join(f"{pascal_case(f.name)}: IsGiven<{f.rust}>" for f in op.required)
    yield f"pub fn build(self) -> {op.name} where {bounds} {{ {op.name} {{"
    for field in op.required:
        yield f"{field.name}: self.{field.name}.into_value(),"
    for field in op.optional:
        yield f"{field.name}: self.{field.name},"
    yield "} } }"


def unset_markers(ops):
    names = sorted({field.name for op in ops for field in op.required})
    yield "#[allow(non_camel_case_types)] pub mod unset {"
    for name in names:
        yield f"#[derive(Debug, Clone)] pub struct {name};"
    yield "}"


def shape_checked(op):
    builder = f"{op.name}Builder"
    yield "#[derive(Debug, Clone, Default)]"
    yield f"pub struct {builder} {{"
    for field in op.request:
        yield f"{field.name}: Option<{field.rust}>,"
    yield "}"
    yield f"impl {op.name} {{ pub fn builder() -> {builder} {{ {builder}::default() }} }}"
    yield f"impl {builder} {{"
    for field in op.request:
        yield f"pub fn {field.name}(mut self, value: {field.rust}) -> Self {{"
        yield f"self.{field.name} = Some(value); self }}"
    yield f"pub fn build(self) -> Result<{op.name}, MissingField> {{ Ok({op.name} {{"
    for field in op.required:
        yield f'{field.name}: self.{field.name}.ok_or(MissingField("{field.name}"))?,'
    for field in op.optional:
        yield f"{field.name}: self.{field.name},"
    yield "}) } }"


def shape_bon(_op):
    return iter(())


SHAPES = {
    "required": shape_required,
    "typestate": shape_typestate,
    "checked": shape_checked,
    "bon": shape_bon,
}


# --- Generated code: codecs --------------------------------------------------


def operation_impl(op, encode, decode):
    yield f"impl Operation for {op.name} {{"
    yield f"type Response = {op.name}Response;"
    yield f'const ACTION: &\'static str = "{op.name}";'
    yield f"fn encode(&self) -> Vec<u8> {{ {encode} }}"
    yield f"fn decode(body: &[u8]) -> Result<{op.name}Response, Error> {{ {decode} }}"
    yield "}"


def value_decode_impl(name, fields, codec):
    value, binding = ("Value", "mut object") if codec == "owned" else ("&Value", "object")
    yield f"impl Decode for {name} {{"
    yield f"fn decode(value: {value}) -> Result<Self, DecodeError> {{"
    yield f"let {binding} = Object::new(value)?;"
    yield "Ok(Self {"
    for field in fields:
        yield f'{field.name}: object.field("{field.json}")?,'
    yield "}) } }"


def value_encode_impl(name, fields):
    yield f"impl Encode for {name} {{ fn encode(&self, out: &mut Encoder) {{"
    yield "let mut object = out.object();"
    for field in fields:
        yield f'object.field("{field.json}", &self.{field.name});'
    yield "object.end(); } }"


def codec_value(op, codec):
    calls = "".join(f'request.body("{f.json}", &self.{f.name});\n' for f in op.request)
    encode = f"let mut request = Request::new();\n{calls}request.finish()"
    yield from operation_impl(op, encode, "decode_body(body)")
    yield from value_encode_impl(f"{op.name}Target", op.target)
    yield from value_decode_impl(f"{op.name}Response", op.response, codec)
    yield from value_decode_impl(f"{op.name}Item", op.item, codec)


def codec_serde(op, _codec):
    encode = 'serde_json::to_vec(self).expect("no map with other keys than strings")'
    yield from operation_impl(op, encode, "serde_json::from_slice(body)")


def codec_mini(op, _codec):
    encode = "miniserde::json::to_string(self).into_bytes()"
    decode = "miniserde::json::from_str(text(body)?)"
    yield from operation_impl(op, encode, decode)


def codec_none(_op, _codec):
    return iter(())


CODECS = {
    "none": codec_none,
    "serde": codec_serde,
    "value": codec_value,
    "owned": codec_value,
    "mini": codec_mini,
}


def operation_source(op, variant):
    codec = variant.codec
    yield from request_struct(op, codec, variant.shape)
    yield from SHAPES[variant.shape](op)
    yield from plain_struct(f"{op.name}Target", op.target, False, codec, True)
    yield from plain_struct(f"{op.name}Response", op.response, True, codec, False)
    yield from plain_struct(f"{op.name}Item", op.item, True, codec, False)
    yield from CODECS[codec](op, codec)


# --- Support code written once per crate -------------------------------------

OPERATION_TRAIT = """
pub trait Operation: Sized {
    type Response;
    const ACTION: &'static str;
    fn encode(&self) -> Vec<u8>;
    fn decode(body: &[u8]) -> Result<Self::Response, Error>;
}
"""

RUNTIME_SERDE = "pub use serde_json::Error;" + OPERATION_TRAIT

RUNTIME_MINI = (
    """
pub use miniserde::Error;
pub fn text(body: &[u8]) -> Result<&str, Error> {
    std::str::from_utf8(body).map_err(|_| Error)
}
"""
    + OPERATION_TRAIT
)

VALUE_ERROR = """
use std::fmt;
pub use serde_json::Value;
use serde_json::Map;

pub type Error = DecodeError;

/// What was wrong with a response, and where.
#[derive(Debug)]
pub struct DecodeError(Box<Details>);

#[derive(Debug)]
struct Details { path: Vec<Step>, problem: String }

#[derive(Debug)]
enum Step { Name(&'static str), Index(usize) }

impl DecodeError {
    #[cold]
    fn new(problem: String) -> Self {
        Self(Box::new(Details { path: Vec::new(), problem }))
    }

    #[cold]
    fn expected(what: &str, found: &Value) -> Self {
        Self::new(match found {
            Value::Null => format!("expected {what}, found null"),
            Value::Bool(_) => format!("expected {what}, found a boolean"),
            Value::Number(number) => format!("expected {what}, found the number {number}"),
            // What a string says may be a secret.
            Value::String(_) => format!("expected {what}, found a string"),
            Value::Array(_) => format!("expected {what}, found a list"),
            Value::Object(_) => format!("expected {what}, found an object"),
        })
    }

    #[cold]
    fn inside(mut self, step: Step) -> Self {
        self.0.path.push(step);
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("$")?;
        for step in self.0.path.iter().rev() {
            match step {
                Step::Name(name) => write!(out, ".{name}")?,
                Step::Index(index) => write!(out, "[{index}]")?,
            }
        }
        write!(out, ": {}", self.0.problem)
    }
}

impl std::error::Error for DecodeError {}

"""

VALUE_BORROWED = """
pub trait Decode: Sized {
    fn decode(value: &Value) -> Result<Self, DecodeError>;
}

pub fn decode_body<T: Decode>(body: &[u8]) -> Result<T, DecodeError> {
    T::decode(&parse(body)?)
}

fn parse(body: &[u8]) -> Result<Value, DecodeError> {
    serde_json::from_slice(body).map_err(|error| DecodeError::new(error.to_string()))
}

pub struct Object<'a>(&'a Map<String, Value>);

impl<'a> Object<'a> {
    pub fn new(value: &'a Value) -> Result<Self, DecodeError> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            other => Err(DecodeError::expected("an object", other)),
        }
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.0.get(name).filter(|value| !value.is_null())
    }

    pub fn field<T: Decode>(&self, name: &'static str) -> Result<Option<T>, DecodeError> {
        match self.get(name) {
            None => Ok(None),
            Some(value) => match T::decode(value) {
                Ok(decoded) => Ok(Some(decoded)),
                Err(error) => Err(error.inside(Step::Name(name))),
            },
        }
    }
}

impl Decode for String {
    fn decode(value: &Value) -> Result<Self, DecodeError> {
        value.as_str().map(String::from).ok_or_else(|| DecodeError::expected("a string", value))
    }
}

impl Decode for i64 {
    fn decode(value: &Value) -> Result<Self, DecodeError> {
        value.as_i64().ok_or_else(|| DecodeError::expected("a 64-bit integer", value))
    }
}

impl Decode for f64 {
    fn decode(value: &Value) -> Result<Self, DecodeError> {
        value.as_f64().ok_or_else(|| DecodeError::expected("a number", value))
    }
}

impl Decode for bool {
    fn decode(value: &Value) -> Result<Self, DecodeError> {
        value.as_bool().ok_or_else(|| DecodeError::expected("a boolean", value))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: &Value) -> Result<Self, DecodeError> {
        let Value::Array(values) = value else {
            return Err(DecodeError::expected("a list", value));
        };
        let mut list = Vec::with_capacity(values.len());
        for (index, value) in values.iter().enumerate() {
            match T::decode(value) {
                Ok(decoded) => list.push(decoded),
                Err(error) => return Err(error.inside(Step::Index(index))),
            }
        }
        Ok(list)
    }
}

"""

VALUE_OWNED = """
pub trait Decode: Sized {
    fn decode(value: Value) -> Result<Self, DecodeError>;
}

pub fn decode_body<T: Decode>(body: &[u8]) -> Result<T, DecodeError> {
    T::decode(parse(body)?)
}

fn parse(body: &[u8]) -> Result<Value, DecodeError> {
    serde_json::from_slice(body).map_err(|error| DecodeError::new(error.to_string()))
}

pub struct Object(Map<String, Value>);

impl Object {
    pub fn new(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            other => Err(DecodeError::expected("an object", &other)),
        }
    }

    fn take(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name).filter(|value| !value.is_null())
    }

    pub fn field<T: Decode>(&mut self, name: &'static str) -> Result<Option<T>, DecodeError> {
        match self.take(name) {
            None => Ok(None),
            Some(value) => match T::decode(value) {
                Ok(decoded) => Ok(Some(decoded)),
                Err(error) => Err(error.inside(Step::Name(name))),
            },
        }
    }
}

impl Decode for String {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(DecodeError::expected("a string", &other)),
        }
    }
}

impl Decode for i64 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value.as_i64().ok_or_else(|| DecodeError::expected("a 64-bit integer", &value))
    }
}

impl Decode for f64 {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value.as_f64().ok_or_else(|| DecodeError::expected("a number", &value))
    }
}

impl Decode for bool {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        value.as_bool().ok_or_else(|| DecodeError::expected("a boolean", &value))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value) -> Result<Self, DecodeError> {
        let values = match value {
            Value::Array(values) => values,
            other => return Err(DecodeError::expected("a list", &other)),
        };
        let mut list = Vec::with_capacity(values.len());
        for (index, value) in values.into_iter().enumerate() {
            match T::decode(value) {
                Ok(decoded) => list.push(decoded),
                Err(error) => return Err(error.inside(Step::Index(index))),
            }
        }
        Ok(list)
    }
}

"""

VALUE_ENCODE = """
pub trait Encode {
    fn encode(&self, out: &mut Encoder);
    fn is_present(&self) -> bool {
        true
    }
}

pub struct Encoder { out: Vec<u8> }

impl Encoder {
    fn string(&mut self, text: &str) {
        serde_json::to_writer(&mut self.out, text).expect("a Vec takes every byte");
    }

    fn text(&mut self, text: fmt::Arguments<'_>) {
        std::io::Write::write_fmt(&mut self.out, text).expect("a Vec takes every byte");
    }

    pub fn object(&mut self) -> ObjectEncoder<'_> {
        self.out.push(b'{');
        ObjectEncoder { encoder: self, empty: true }
    }

    fn list(&mut self, values: &mut dyn Iterator<Item = &dyn Encode>) {
        self.out.push(b'[');
        for (index, value) in values.enumerate() {
            if index > 0 {
                self.out.push(b',');
            }
            value.encode(self);
        }
        self.out.push(b']');
    }

    fn member(&mut self, empty: &mut bool, name: &str, value: &dyn Encode) {
        if !value.is_present() {
            return;
        }
        if !std::mem::replace(empty, false) {
            self.out.push(b',');
        }
        self.string(name);
        self.out.push(b':');
        value.encode(self);
    }
}

pub struct ObjectEncoder<'a> { encoder: &'a mut Encoder, empty: bool }

impl ObjectEncoder<'_> {
    pub fn field(&mut self, name: &str, value: &dyn Encode) {
        self.encoder.member(&mut self.empty, name, value);
    }

    pub fn end(self) {
        self.encoder.out.push(b'}');
    }
}

pub struct Request { encoder: Encoder, empty: bool }

impl Request {
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Self { encoder: Encoder { out: vec![b'{'] }, empty: true }
    }

    pub fn body(&mut self, name: &str, value: &dyn Encode) {
        self.encoder.member(&mut self.empty, name, value);
    }

    pub fn finish(mut self) -> Vec<u8> {
        self.encoder.out.push(b'}');
        self.encoder.out
    }
}

impl Encode for String {
    fn encode(&self, out: &mut Encoder) {
        out.string(self);
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Encoder) {
        out.text(format_args!("{self}"));
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Encoder) {
        out.text(format_args!("{self}"));
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Encoder) {
        if let Some(value) = self {
            value.encode(out);
        }
    }

    fn is_present(&self) -> bool {
        self.is_some()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Encoder) {
        out.list(&mut self.iter().map(|value| value as &dyn Encode));
    }
}
"""

RUNTIMES = {
    "none": "",
    "serde": RUNTIME_SERDE,
    "value": VALUE_ERROR + VALUE_BORROWED + VALUE_ENCODE + OPERATION_TRAIT,
    "owned": VALUE_ERROR + VALUE_OWNED + VALUE_ENCODE + OPERATION_TRAIT,
    "mini": RUNTIME_MINI,
}

SHAPE_RUNTIMES = {
    "required": "",
    "bon": "",
    "checked": """
#[derive(Debug)]
pub struct MissingField(pub &'static str);
""",
    "typestate": """
#[derive(Debug, Clone)]
pub struct Given<T>(pub T);

#[diagnostic::on_unimplemented(
    message = "required field `{Self}` is not set",
    label = "set it before this call"
)]
pub trait IsGiven<T> {
    fn into_value(self) -> T;
}

impl<T> IsGiven<T> for Given<T> {
    fn into_value(self) -> T {
        self.0
    }
}
""",
}


# --- Consumer code -----------------------------------------------------------


def request_expression(op, shape):
    values = {field.name: "text()" for field in op.required}
    values[op.optional[0].name] = (
        f"vec![{op.name}Target {{ " + ", ".join(f"{f.name}: text()" for f in op.target) + " }]"
    )
    values[op.optional[1].name] = "black_box(7)"
    values[op.optional[2].name] = "black_box(true)"
    setters = "".join(f".{field.name}({values[field.name]})" for field in op.optional)
    if shape == "required":
        given = ", ".join(f"{field.name}: text()" for field in op.required)
        return f"{op.name}::new({op.name}Required {{ {given} }}){setters}"
    given = "".join(f".{field.name}(text())" for field in op.required)
    end = ".build().unwrap()" if shape == "checked" else ".build()"
    return f"{op.name}::builder(){given}{setters}{end}"


def consumer_function(op, variant):
    yield f"fn {op.name.lower()}(body: &[u8]) {{"
    yield f"let request = black_box({request_expression(op, variant.shape)});"
    if variant.codec == "none":
        yield "let _ = (request, black_box(body));"
    else:
        yield "black_box(request.encode());"
        yield f"black_box({op.name}::decode(body).ok());"
    yield "}"


def consumer_source(ops, variant, library):
    yield "use std::hint::black_box;"
    yield f"use {library}::*;"
    yield '#[inline(never)] fn text() -> String { black_box("value").to_string() }'
    for op in ops:
        yield from consumer_function(op, variant)
    yield "fn main() {"
    yield 'let body = std::env::args().nth(1).unwrap_or_else(|| "{}".into());'
    for op in ops:
        yield f"{op.name.lower()}(black_box(body.as_bytes()));"
    yield "}"


# --- Run-time comparison -----------------------------------------------------

RUNTIME_BENCH = """
use std::hint::black_box;
use std::time::{Duration, Instant};

macro_rules! decoder {
    ($library:ident) => {
        |body: &[u8]| {
            $library::PauseServerless::decode(body)
                .map(|decoded| { black_box(&decoded); })
                .map_err(|error| error.to_string())
        }
    };
}

type Decoder = fn(&[u8]) -> Result<(), String>;

fn decoders() -> [(&'static str, Decoder); 4] {
    use {sample_mini::Operation as _, sample_owned::Operation as _};
    use {sample_serde::Operation as _, sample_value::Operation as _};
    [
        ("serde", decoder!(sample_serde)),
        ("value", decoder!(sample_value)),
        ("owned", decoder!(sample_owned)),
        ("mini", decoder!(sample_mini)),
    ]
}

fn document(items: usize) -> String {
    let items: Vec<String> = (0..items)
        .map(|i| format!(r#"{{"Id":"flow-{i:08}","Bytes":{},"State":"running","Zone":"z{}"}}"#, i * 7919, i % 3))
        .collect();
    format!(
        r#"{{"RequestId":"0a1b2c3d","FlowId":"flow-1","Total":{},"Ratio":0.75,"Ready":true,"Flows":[{}]}}"#,
        items.len(),
        items.join(",")
    )
}

fn nanoseconds(decode: Decoder, body: &[u8]) -> f64 {
    let start = Instant::now();
    let mut rounds = 0u32;
    while start.elapsed() < Duration::from_millis(60) {
        for _ in 0..16 {
            decode(black_box(body)).expect("the document is good");
        }
        rounds += 16;
    }
    start.elapsed().as_nanos() as f64 / f64::from(rounds)
}

fn time_document(name: &str, items: usize) {
    let body = document(items);
    let mut samples = [const { Vec::new() }; 4];
    for _ in 0..9 {
        for (index, (_, decode)) in decoders().into_iter().enumerate() {
            samples[index].push(nanoseconds(decode, body.as_bytes()));
        }
    }
    for (index, (codec, _)) in decoders().into_iter().enumerate() {
        samples[index].sort_by(f64::total_cmp);
        println!("time\\t{name}\\t{}\\t{codec}\\t{:.0}", body.len(), samples[index][4]);
    }
}

fn show_errors() {
    let deep = format!(r#"{{"Other":{}{}}}"#, "[".repeat(200), "]".repeat(200));
    let documents = [
        ("string for an integer, second item of a list", r#"{"Flows":[{"Bytes":1},{"Bytes":"12"}]}"#),
        ("integer above the range of `i64`", r#"{"Total":18446744073709551615}"#),
        ("`3.0` for an integer", r#"{"Total":3.0}"#),
        ("list for an object", r#"["flow-1",1,0.5,true,[]]"#),
        ("key given twice", r#"{"Total":1,"Total":2}"#),
        ("unknown field", r#"{"Total":1,"Other":{"A":[1]}}"#),
        ("unknown field, 200 lists deep", &deep),
        ("body cut short", r#"{"Flows":[{"Bytes":1}"#),
    ];
    for (name, body) in documents {
        for (codec, decode) in decoders() {
            let outcome = decode(body.as_bytes()).err().unwrap_or_else(|| "accepted".into());
            println!("error\\t{name}\\t{codec}\\t{outcome}");
        }
    }
}

fn show_bodies() {
    macro_rules! body {
        ($codec:literal, $library:ident) => {{
            use $library::{Operation as _, PauseServerless, PauseServerlessRequired};
            let request = PauseServerless::new(PauseServerlessRequired {
                cluster_id: "c-1".into(),
                region: "north".into(),
            });
            println!("body\\t{}\\t{}", $codec, String::from_utf8(request.encode()).unwrap());
        }};
    }
    body!("serde", sample_serde);
    body!("value", sample_value);
    body!("mini", sample_mini);
}

fn main() {
    show_errors();
    show_bodies();
    time_document("small", 13);
    time_document("large", 1450);
}
"""


# --- Workspace ---------------------------------------------------------------

WORKSPACE = """[workspace]
resolver = "2"
members = ["packages/*"]

[profile.release]
strip = "symbols"
"""


class Workspace:
    """The temporary Cargo workspace with one package per crate under test."""

    def __init__(self, root, profile):
        self.root = root
        self.profile = profile
        self.target = root / "target"
        (root / "packages").mkdir(parents=True)
        (root / "Cargo.toml").write_text(WORKSPACE)

    def add(self, package, files, dependencies=(), paths=()):
        directory = self.root / "packages" / package
        lines = ["[package]", f'name = "{package}"', 'version = "0.0.0"', 'edition = "2021"']
        lines += ["", "[dependencies]"]
        lines += [DEPENDENCIES[name] for name in dependencies]
        lines += [f'{name} = {{ path = "../{name}" }}' for name in paths]
        for name, text in files.items():
            path = directory / "src" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (directory / "Cargo.toml").write_text("\n".join(lines) + "\n")

    def source(self, package, name):
        return self.root / "packages" / package / "src" / name

    def environment(self, target):
        ignored = {"RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_INCREMENTAL"}
        kept = {key: value for key, value in os.environ.items() if key not in ignored}
        # An empty value also switches off a wrapper named in a configuration file.
        return {**kept, "CARGO_TARGET_DIR": str(target), "RUSTC_WRAPPER": "", "CARGO_TERM_COLOR": "never"}

    def run(self, command, target=None, check=True):
        done = subprocess.run(
            command,
            cwd=self.root,
            env=self.environment(target or self.target),
            capture_output=True,
            text=True,
        )
        if check and done.returncode != 0:
            sys.exit(f"{' '.join(command)} failed:\n{done.stderr}")
        return done

    def cargo(self, command, *arguments, target=None, check=True):
        return self.run(["cargo", command, "--quiet", *arguments], target, check)

    def build(self, package, target=None):
        profile = ["--release"] if self.profile == "release" else []
        self.cargo("build", "-p", package, *profile, target=target)

    def forget(self, *packages):
        profile = ["--release"] if self.profile == "release" else []
        selected = itertools.chain.from_iterable(("-p", package) for package in packages)
        self.cargo("clean", *profile, *selected)

    def binary(self, package):
        directory = "release" if self.profile == "release" else "debug"
        return self.target / directory / package


def library_files(variant, ops):
    support = RUNTIMES[variant.codec] + SHAPE_RUNTIMES[variant.shape]
    root = "mod operations;\npub use operations::*;\n"
    source = []
    if support:
        root += "mod support;\npub use support::*;\n"
        source.append("use crate::support::*;")
    if variant.shape == "typestate":
        source += unset_markers(ops)
    for op in ops:
        source += operation_source(op, variant)
    return {"lib.rs": root, "operations.rs": "\n".join(source) + "\n", "support.rs": support}


def add_library(workspace, package, variant, ops):
    dependencies = list(CODEC_DEPENDENCIES[variant.codec])
    if variant.shape == "bon":
        dependencies.append("bon")
    workspace.add(package, library_files(variant, ops), dependencies)


def library_name(variant, count):
    return f"{variant.key}_{count}"


def add_variants(workspace, counts):
    for variant, count in itertools.product(BUILT_VARIANTS, counts):
        library = library_name(variant, count)
        ops = operations(count)
        add_library(workspace, library, variant, ops)
        main = "\n".join(consumer_source(ops, variant, library)) + "\n"
        workspace.add(f"{library}_use", {"main.rs": main}, paths=[library])


def add_samples(workspace):
    for variant in [SERDE, VALUE, OWNED, MINI, TYPESTATE, BON, CHECKED]:
        add_library(workspace, f"sample_{variant.key}", variant, [SAMPLE])
    libraries = [f"sample_{key}" for key in CODEC_NAMES]
    workspace.add("decode_time", {"main.rs": RUNTIME_BENCH}, paths=libraries)


def add_dependency_sets(workspace):
    for package, (_, dependencies) in DEPENDENCY_SETS.items():
        workspace.add(f"only_{package}", {"main.rs": "fn main() {}\n"}, dependencies)


def missing_fields(shape, given):
    """A consumer that sets only the given fields of the sample request."""
    if shape == "required":
        values = ", ".join(f'{name}: "c-1".into()' for name in given)
        call = f"PauseServerless::new(PauseServerlessRequired {{ {values} }})"
    else:
        setters = "".join(f'.{name}("c-1".into())' for name in given)
        call = f"PauseServerless::builder(){setters}.build()"
    return f"    let request = {call};\n"


def add_missing_fields(workspace):
    for variant in SHAPE_VARIANTS:
        library = f"sample_{variant.key}"
        files = {}
        for name, given in (("one", ["cluster_id"]), ("two", [])):
            call = missing_fields(variant.shape, given)
            use = f"use {library}::*;\n\nfn main() {{\n"
            files[f"bin/{variant.shape}_{name}.rs"] = f"{use}{call}    let _ = request;\n}}\n"
        workspace.add(f"missing_{variant.shape}", files, paths=[library])


def write_workspace(root, profile, counts):
    workspace = Workspace(root, profile)
    add_variants(workspace, counts)
    add_samples(workspace)
    add_dependency_sets(workspace)
    add_missing_fields(workspace)
    workspace.cargo("generate-lockfile")
    workspace.cargo("fetch")
    sources = sorted(str(path) for path in root.glob("packages/*/src/**/*.rs"))
    workspace.run(["rustfmt", "--edition", "2021", *sources])
    return workspace


# --- Measuring ---------------------------------------------------------------


@dataclass
class Sample:
    wall: float
    cpu: float


def progress(text):
    print(text, file=sys.stderr, flush=True)


def children_seconds():
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def timed(action):
    cpu = children_seconds()
    start = time.monotonic()
    action()
    return Sample(time.monotonic() - start, children_seconds() - cpu)


def build_once(workspace, library):
    """Seconds for the library and then for its consumer, dependencies ready."""
    consumer = f"{library}_use"
    workspace.forget(library, consumer)
    return (
        timed(lambda: workspace.build(library)),
        timed(lambda: workspace.build(consumer)),
    )


def measure_builds(workspace, counts, runs):
    """All variants take turns, so that a busy moment does not hit only one."""
    cases = [library_name(v, c) for v, c in itertools.product(BUILT_VARIANTS, counts)]
    for variant in BUILT_VARIANTS:
        progress(f"dependencies of {variant.key}")
        workspace.build(f"{library_name(variant, counts[0])}_use")
    samples = {library: [] for library in cases}
    for run in range(runs):
        for library in cases:
            progress(f"run {run + 1} of {runs}: {library}")
            samples[library].append(build_once(workspace, library))
    return samples


def measure_dependencies(workspace, runs):
    target = workspace.root / "dependencies"
    samples = {package: [] for package in DEPENDENCY_SETS}
    for run, package in itertools.product(range(runs), DEPENDENCY_SETS):
        progress(f"run {run + 1} of {runs}: dependencies from nothing, {package}")
        shutil.rmtree(target, ignore_errors=True)
        samples[package].append(timed(lambda: workspace.build(f"only_{package}", target)))
    shutil.rmtree(target, ignore_errors=True)
    return samples


def crate_count(workspace, package):
    tree = workspace.cargo("tree", "-p", f"only_{package}", "--prefix", "none", "--no-dedupe", "-e", "normal")
    return len(set(tree.stdout.split("\n")) - {""}) - 1


def line_count(workspace, variant, count):
    path = workspace.source(library_name(variant, count), "operations.rs")
    return len(path.read_text().splitlines())


def decode_times(workspace):
    progress("decoding")
    workspace.cargo("build", "-p", "decode_time", "--release")
    done = workspace.run([str(workspace.target / "release" / "decode_time")])
    return [line.split("\t") for line in done.stdout.splitlines()]


def compile_error(workspace, shape, name):
    package = f"missing_{shape}"
    binary = f"{shape}_{name}"
    done = workspace.cargo("check", "-p", package, "--bin", binary, check=False)
    text = done.stderr.replace(f"{workspace.root}/packages/", "").replace("packages/", "")
    text = re.sub(r"--> /\S*/registry/src/[^/]+/", "--> ", text)
    kept = re.split(r"\nFor more information about this error|\nerror: could not compile", text)[0]
    return kept.strip() or "it compiles; `build()` returns an error at run time"


# --- Reporting ---------------------------------------------------------------


def slope(small, large, counts):
    return (large - small) / (counts[1] - counts[0])


def median(values):
    return statistics.median(list(values))


def milliseconds(samples, variant, counts, pick):
    small, large = (
        median(pick(sample) for sample in samples[library_name(variant, count)])
        for count in counts
    )
    return slope(small, large, counts) * 1000


def totals_of(samples, variant, count):
    return [library.wall + consumer.wall for library, consumer in samples[library_name(variant, count)]]


def fastest_milliseconds(samples, variant, counts):
    """The same slope from the fastest runs, which other work disturbed least."""
    small, large = (min(totals_of(samples, variant, count)) for count in counts)
    return slope(small, large, counts) * 1000


def spread(samples, variant, count):
    totals = totals_of(samples, variant, count)
    return f"{median(totals):.2f} ({min(totals):.2f}–{max(totals):.2f})"


def table(header, rows):
    print("| " + " | ".join(header) + " |")
    print("| --- |" + " ---: |" * (len(header) - 1))
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print()


def build_row(workspace, samples, variant, counts):
    sizes = [workspace.binary(f"{library_name(variant, count)}_use").stat().st_size for count in counts]
    lines = [line_count(workspace, variant, count) for count in counts]
    return [
        variant.label,
        f"{slope(*lines, counts):.0f}",
        f"{milliseconds(samples, variant, counts, lambda s: s[0].wall):.1f}",
        f"{milliseconds(samples, variant, counts, lambda s: s[1].wall):.1f}",
        f"{milliseconds(samples, variant, counts, lambda s: s[0].wall + s[1].wall):.1f}",
        f"{fastest_milliseconds(samples, variant, counts):.1f}",
        f"{milliseconds(samples, variant, counts, lambda s: s[0].cpu + s[1].cpu):.1f}",
        spread(samples, variant, counts[0]),
        spread(samples, variant, counts[1]),
        f"{sizes[1] / 1024:.0f}",
        f"{slope(*sizes, counts):.0f}",
    ]


def report_builds(workspace, samples, title, variants, counts):
    print(f"## {title}\n")
    header = [
        "variant",
        "lines/op",
        "library ms/op",
        "consumer ms/op",
        "both ms/op",
        "both, fastest ms/op",
        "CPU ms/op",
        f"{counts[0]} ops, s (min–max)",
        f"{counts[1]} ops, s (min–max)",
        f"binary at {counts[1]} ops, KiB",
        "binary bytes/op",
    ]
    table(header, [build_row(workspace, samples, variant, counts) for variant in variants])


def report_dependencies(workspace, samples):
    print("## Dependencies from nothing\n")
    rows = []
    for package, (label, _) in DEPENDENCY_SETS.items():
        wall = median(sample.wall for sample in samples[package])
        cpu = median(sample.cpu for sample in samples[package])
        rows.append([label, str(crate_count(workspace, package)), f"{wall:.2f}", f"{cpu:.2f}"])
    table(["dependencies", "crates", "wall s", "CPU s"], rows)


def report_decoding(lines):
    print("## Decoding time\n")
    times = [line[1:] for line in lines if line[0] == "time"]
    sizes = {name: size for name, size, _, _ in times}
    cells = {(codec, name): int(value) for name, _, codec, value in times}
    header = ["codec"] + [f"{size} bytes, ns" for size in sizes.values()]
    rows = [
        [label] + [f"{cells[codec, name]:,}" for name in sizes]
        for codec, label in CODEC_NAMES.items()
    ]
    table(header, rows)


def report_bad_responses(lines):
    print("## What a bad response gives\n")
    outcomes = {}
    for _, name, codec, outcome in (line for line in lines if line[0] == "error"):
        outcomes.setdefault(name, {})[codec] = outcome
    header = ["response", *CODEC_NAMES.values()]
    table(header, [[name, *(found[codec] for codec in CODEC_NAMES)] for name, found in outcomes.items()])
    print("## Request with its optional fields left out\n")
    for _, codec, body in (line for line in lines if line[0] == "body"):
        print(f"* {CODEC_NAMES[codec]}: `{body}`")
    print()


def report_errors(workspace):
    for variant, (name, title) in itertools.product(
        SHAPE_VARIANTS, (("one", "`region` left out"), ("two", "both fields left out"))
    ):
        print(f"## {variant.label}: {title}\n")
        print("```text")
        print(compile_error(workspace, variant.shape, name))
        print("```\n")


def report(workspace, counts, runs):
    rustc = workspace.run(["rustc", "--version"]).stdout.split(" (")[0].strip()
    builds = measure_builds(workspace, counts, runs)
    dependencies = measure_dependencies(workspace, runs)
    decoding = decode_times(workspace)
    print(f"{rustc}, {os.cpu_count()} cores, {workspace.profile} profile, median of {runs} runs.\n")
    report_builds(workspace, builds, "Codec", CODEC_VARIANTS, counts)
    report_builds(workspace, builds, "Required fields, all with codec (b), borrowed", SHAPE_VARIANTS, counts)
    report_dependencies(workspace, dependencies)
    report_decoding(decoding)
    report_bad_responses(decoding)
    report_errors(workspace)


# --- Command line ------------------------------------------------------------


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be at least 1")
    return number


def arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--operations",
        nargs=2,
        type=positive,
        default=[25, 200],
        metavar=("SMALL", "LARGE"),
        help="the two numbers of operations to build (default: 25 200)",
    )
    parser.add_argument(
        "--runs", type=positive, default=3, help="builds of each crate; the median counts (default: 3)"
    )
    parser.add_argument(
        "--profile", choices=["release", "dev"], default="release", help="Cargo profile (default: release)"
    )
    options = parser.parse_args()
    if options.operations[0] >= options.operations[1]:
        parser.error("--operations: SMALL must be below LARGE")
    return options


def main():
    options = arguments()
    with tempfile.TemporaryDirectory(prefix="build_cost_") as directory:
        root = Path(directory).resolve()
        workspace = write_workspace(root, options.profile, options.operations)
        report(workspace, options.operations, options.runs)


if __name__ == "__main__":
    main()
